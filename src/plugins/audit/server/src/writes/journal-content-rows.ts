import type { Core, UID } from '@strapi/strapi';
import { changedFields } from '../../../../../domain/audit/changed-fields';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { getService } from '../get-service';
import type { Snapshot } from '../snapshot/content';
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
  // One after another: a transaction has one connection.
  const before: States[] = [];
  for (const one of documents) before.push(await statesOf(strapi, uid, one));
  const result = await write();
  for (const [index, documentId] of documents.entries())
    await tell(strapi, uid, documentId, before[index] ?? []);
  return result;
}

type States = readonly (Snapshot | null)[];

const statesOf = (strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<States> =>
  inTransaction(strapi, async (trx) => {
    const states: (Snapshot | null)[] = [];
    for (const status of STATUSES) states.push(await readSnapshot(strapi, trx, uid, documentId, status));
    return states;
  });

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
