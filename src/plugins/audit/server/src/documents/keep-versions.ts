import type { Core, UID } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import type { VersionAct } from '../../../shared/contract';
import { currentOrigin } from '../origin/current-origin';
import { insertVersion } from '../queries/insert-version';
import type { Snapshot } from '../snapshot/content';
import { isVersioned } from '../snapshot/model';
import { readSnapshot, type Status } from '../snapshot/read-snapshot';
import { actingRestoration } from './acting-restoration';
import { changeNote } from './change-note';
import { rememberState } from './read-once';

const ACTS: Readonly<Record<string, VersionAct>> = {
  create: 'create',
  clone: 'create',
  update: 'save',
  publish: 'publish',
  unpublish: 'unpublish',
  discardDraft: 'discard',
  delete: 'delete',
};

interface Target {
  readonly uid: UID.ContentType;
  readonly documentId: string;
}

interface Written extends Target {
  /** Of the document middlewares, the same object for all of them. */
  readonly context: object;
}

/**
 * Keeps what every write of a document left behind, whoever wrote it, in the write's own transaction: a document is
 * never changed without its version. Has to run inside `serializeWrites`, so that versions stand in the order of
 * the writes.
 */
export function keepVersions(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const act = ACTS[context.action];
    if (act === undefined || !isVersioned(context.contentType)) return next();
    const { uid, params, action } = context;
    const before =
      action === 'delete' ? await lastState(strapi, { uid, documentId: params.documentId }) : null;
    const result = await next();
    // A clone names its source in the parameters.
    const documentId = documentIdOf(result) ?? (action === 'clone' ? null : documentIdOf(params));
    if (documentId === null) return result;
    if (action === 'delete') {
      if (before) await write(strapi, { uid, documentId }, 'delete', before);
      return result;
    }
    const target = { uid, documentId, context };
    await keep(strapi, target, act, act === 'publish' ? 'published' : 'draft');
    // A write with this status publishes without a `publish` of its own.
    const publishes = act !== 'publish' && 'status' in params && params.status === 'published';
    const hasDrafts = context.contentType.options?.draftAndPublish === true;
    if (publishes && hasDrafts) await keep(strapi, target, 'publish', 'published');
    return result;
  });
}

function documentIdOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('documentId' in value)) return null;
  return typeof value.documentId === 'string' ? value.documentId : null;
}

async function keep(strapi: Core.Strapi, target: Written, act: VersionAct, status: Status): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const snapshot = await readSnapshot(strapi, trx, target.uid, target.documentId, status);
    rememberState(target.context, status, snapshot);
    if (snapshot) await write(strapi, target, act, snapshot);
  });
}

/** What is there to be deleted: the draft, which the published version came from. */
const lastState = (strapi: Core.Strapi, { uid, documentId }: Target): Promise<Snapshot | null> =>
  inTransaction(
    strapi,
    async (trx) =>
      (await readSnapshot(strapi, trx, uid, documentId, 'draft')) ??
      (await readSnapshot(strapi, trx, uid, documentId, 'published')),
  );

async function write(
  strapi: Core.Strapi,
  target: Target,
  act: VersionAct,
  snapshot: Snapshot,
): Promise<void> {
  const { uid, documentId } = target;
  const restoration = actingRestoration(documentId);
  await insertVersion(strapi, {
    type: uid,
    documentId,
    act: restoration ? 'restore' : act,
    snapshot,
    actor: currentOrigin(strapi).actor,
    note: restoration ? restoration.note : changeNote(strapi, uid, documentId),
    restoredFrom: restoration?.versionId ?? null,
  });
}
