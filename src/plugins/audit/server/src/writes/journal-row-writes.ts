import type { Core, UID } from '@strapi/strapi';
import { changedFields, filledFields } from '../../../../../domain/audit/changed-fields';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import type { JournalEntry } from '../../../shared/contract';
import { isDocumentWrite } from '../documents/inside-document-write';
import { getService } from '../get-service';
import { isVersioned } from '../snapshot/model';
import { journalContentRows } from './journal-content-rows';
import { fieldsOfRow, type Row, readRows, titleOf } from './row-fields';
import { isToldTogether } from './summarised';
import { isTechnicalSetting, OF_THE_ROW, WATCHED_MODELS, type WatchedModel } from './watched-models';

type Verb = 'created' | 'changed' | 'deleted';
interface Params {
  where?: unknown;
  data?: unknown;
}
type Write = (uid: string, params: Params) => Promise<unknown>;
type Writes = Record<'create' | 'createMany' | 'update' | 'updateMany' | 'delete' | 'deleteMany', Write>;

/** Where a row tells of itself: what is journaled and how its rows are found before and after the write. */
interface Watched {
  readonly strapi: Core.Strapi;
  readonly uid: string;
  readonly model: WatchedModel;
}

/**
 * Rows that Strapi writes past its documents – accounts, roles, tokens, files, settings – are journaled where all such
 * writes come together, in one transaction with the write. Strapi's lifecycles come too late for that: a row written
 * without a transaction is committed before they run (docs/adr/0043-where-changes-are-journaled.md).
 */
export function journalRowWrites(strapi: Core.Strapi): void {
  const manager: Writes = strapi.db.entityManager;
  const { create, createMany, update, updateMany, delete: remove, deleteMany } = manager;
  const around =
    (
      write: Write,
      journaled: (watched: Watched, params: Params, write: () => Promise<unknown>) => Promise<unknown>,
    ): Write =>
    (uid, params) => {
      const run = () => write.call(manager, uid, params);
      const content = journaled === changed && !isDocumentWrite() ? contentType(strapi, uid) : null;
      if (content) return inTransaction(strapi, () => journalContentRows(strapi, content, params.where, run));
      const model = WATCHED_MODELS[uid];
      if (!model || isToldTogether(uid) || isIdle(model, params)) return run();
      return inTransaction(strapi, () => journaled({ strapi, uid, model }, params, run));
    };
  Object.assign(manager, {
    create: around(create, created),
    createMany: around(createMany, created),
    update: around(update, changed),
    updateMany: around(updateMany, changed),
    delete: around(remove, deleted),
    deleteMany: around(deleteMany, deleted),
  });
}

/** For a change that is written another way than by the entity manager; in the caller's transaction. */
export async function journaledChange(
  strapi: Core.Strapi,
  uid: string,
  where: unknown,
  write: () => Promise<unknown>,
): Promise<unknown> {
  const model = WATCHED_MODELS[uid];
  return model ? changed({ strapi, uid, model }, { where }, write) : write();
}

/** The type, if it is content that people edit as documents. */
function contentType(strapi: Core.Strapi, uid: string): UID.ContentType | null {
  const schema = Object.values(strapi.contentTypes).find((one) => one.uid === uid);
  return schema && isVersioned(schema) ? schema.uid : null;
}

/** Nothing but fields that change by themselves is written, e.g. when a token was used last. */
function isIdle(model: WatchedModel, { data, where }: Params): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data) || where === undefined) return false;
  return Object.keys(data).every((name) => model.ignored.includes(name) || OF_THE_ROW.has(name));
}

async function created(watched: Watched, _params: Params, write: () => Promise<unknown>): Promise<unknown> {
  const result = await write();
  const rows = await readRows(watched.strapi, watched.uid, watched.model, { id: { $in: idsOf(result) } });
  await tell(
    watched,
    rows.map((row) => entryOf(watched, 'created', row, {}, row)),
  );
  return result;
}

async function changed(watched: Watched, { where }: Params, write: () => Promise<unknown>): Promise<unknown> {
  const { strapi, uid, model } = watched;
  const before = await readRows(strapi, uid, model, where);
  const result = await write();
  const after = await readRows(strapi, uid, model, { id: { $in: before.map(({ id }) => id) } });
  const entries = before.map((row) => {
    const now = after.find(({ id }) => id === row.id);
    return now ? entryOf(watched, 'changed', now, row, now) : null;
  });
  await tell(watched, entries);
  return result;
}

async function deleted(watched: Watched, { where }: Params, write: () => Promise<unknown>): Promise<unknown> {
  const before = await readRows(watched.strapi, watched.uid, watched.model, where);
  const result = await write();
  await tell(
    watched,
    before.map((row) => entryOf(watched, 'deleted', row, row, {})),
  );
  return result;
}

/** null where nothing that matters differs. */
function entryOf(
  { strapi, uid, model }: Watched,
  verb: Verb,
  row: Row,
  was: Row | object,
  is: Row | object,
): JournalEntry | null {
  if (uid === 'strapi::core-store' && isTechnicalSetting(row.key)) return null;
  const fields = (one: Row | object) => ('id' in one ? fieldsOfRow(strapi, uid, model, one) : {});
  const { before, after } = changedFields(fields(was), fields(is));
  if (Object.keys(after).length === 0) return null;
  return {
    action: `${model.noun}-${verb}`,
    object: { type: uid, id: String(row.id), title: titleOf(row, model.title) },
    before: filledFields(before),
    after: verb === 'changed' ? after : filledFields(after),
    personal: model.personal,
  };
}

async function tell({ strapi }: Watched, entries: readonly (JournalEntry | null)[]): Promise<void> {
  await getService(strapi, 'record-entries').run(entries.filter((entry) => entry !== null));
}

function idsOf(result: unknown): unknown[] {
  if (typeof result !== 'object' || result === null) return [];
  if ('ids' in result && Array.isArray(result.ids)) return result.ids;
  return 'id' in result ? [result.id] : [];
}
