import type { Core, UID } from '@strapi/strapi';
import { changedFields } from '../../../../../domain/audit/changed-fields';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { getService } from '../get-service';
import { readSnapshot, type Status } from '../snapshot/read-snapshot';

const STATUSES: readonly Status[] = ['draft', 'published'];

/**
 * Content that code writes past its document, e.g. the verification of an organisation, which has to reach the draft
 * and the published row at once. Told once for each document; the published row where only that one changed.
 */
export async function journalContentRows(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  where: unknown,
  write: () => Promise<unknown>,
): Promise<unknown> {
  const rows = await strapi.db.query(uid).findMany({ select: ['documentId'], where: { ...Object(where) } });
  const documents = [...new Set(rows.map(({ documentId }) => String(documentId)))];
  const before = await Promise.all(documents.map((one) => statesOf(strapi, uid, one)));
  const result = await write();
  for (const [index, documentId] of documents.entries())
    await tell(strapi, uid, documentId, before[index] ?? []);
  return result;
}

type States = Awaited<ReturnType<typeof statesOf>>;

const statesOf = (strapi: Core.Strapi, uid: UID.ContentType, documentId: string) =>
  inTransaction(strapi, (trx) =>
    Promise.all(STATUSES.map((status) => readSnapshot(strapi, trx, uid, documentId, status))),
  );

async function tell(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  before: States,
): Promise<void> {
  const after = await statesOf(strapi, uid, documentId);
  for (const [index, now] of after.entries()) {
    const was = before[index];
    if (!was || !now) continue;
    const changed = changedFields({ ...was.content, ...was.state }, { ...now.content, ...now.state });
    if (Object.keys(changed.after).length === 0) continue;
    await getService(strapi, 'record-entries').run([
      {
        action: 'content.row-changed',
        object: { type: uid, id: documentId, title: now.title },
        organization: now.organization,
        ...changed,
      },
    ]);
    return;
  }
}
