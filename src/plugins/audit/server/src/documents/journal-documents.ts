import type { Core, UID } from '@strapi/strapi';
import { changedFields, filledFields, type JournalFields } from '../../../../../domain/audit/changed-fields';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { isWrite } from '../../../../../shared/documents/serialize-writes';
import type { JournalEntry } from '../../../shared/contract';
import { getService } from '../get-service';
import type { Snapshot } from '../snapshot/content';
import { isVersioned } from '../snapshot/model';
import { readSnapshot, type Status } from '../snapshot/read-snapshot';
import { rememberedState } from './read-once';

interface Act {
  readonly action: JournalEntry['action'];
  /** Which row of the document it changes. */
  readonly status: Status;
  /** `change`: what differs; `appearance`, `end`: all there is; `fact`: nothing but that it happened. */
  readonly tells: 'change' | 'appearance' | 'end' | 'fact';
}

const PUBLISHED: Act = { action: 'content.document-published', status: 'published', tells: 'change' };

const ACTS: Readonly<Record<string, Act>> = {
  create: { action: 'content.document-created', status: 'draft', tells: 'appearance' },
  clone: { action: 'content.document-cloned', status: 'draft', tells: 'appearance' },
  update: { action: 'content.document-changed', status: 'draft', tells: 'change' },
  publish: PUBLISHED,
  unpublish: { action: 'content.document-withdrawn', status: 'draft', tells: 'fact' },
  discardDraft: { action: 'content.draft-discarded', status: 'draft', tells: 'change' },
  delete: { action: 'content.document-deleted', status: 'draft', tells: 'end' },
};

interface Journal {
  readonly strapi: Core.Strapi;
  readonly uid: UID.ContentType;
  readonly personal: boolean;
  /** Of the document middlewares, the same object for all of them. */
  readonly context: object;
}

const fieldsOf = (snapshot: Snapshot | null): JournalFields =>
  snapshot ? { ...snapshot.content, ...snapshot.state } : {};

/**
 * Tells of every write of a document, in the write's own transaction: what was there is read before it, what is there
 * after it. Has to run inside `serializeWrites`, so that nobody changes the document between the two.
 */
export function journalDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params, contentType } = context;
    const act = ACTS[action];
    if (!isWrite(action) || !act) return next();
    // Operational types (appeals, comments) hold what citizens wrote about themselves.
    const journal: Journal = { strapi, uid, personal: !isVersioned(contentType), context };
    const known = action === 'clone' ? null : documentIdOf(params);
    const publishes = 'status' in params && params.status === 'published' && act !== PUBLISHED;
    const acts = publishes && contentType.options?.draftAndPublish ? [act, PUBLISHED] : [act];
    // One after another: a transaction has one connection.
    const before: (Snapshot | null)[] = [];
    for (const one of acts) before.push(await stateBefore(journal, one, known));
    const result = await next();
    const documentId = known ?? documentIdOf(result);
    if (documentId)
      for (const [index, one] of acts.entries()) await tell(journal, one, documentId, before[index] ?? null);
    return result;
  });
}

/** A clone answers with the list of what it made. */
function documentIdOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('documentId' in value) return typeof value.documentId === 'string' ? value.documentId : null;
  return 'entries' in value && Array.isArray(value.entries) ? documentIdOf(value.entries[0]) : null;
}

const stateOf = ({ strapi, uid }: Journal, documentId: string, status: Status): Promise<Snapshot | null> =>
  inTransaction(strapi, (trx) => readSnapshot(strapi, trx, uid, documentId, status));

async function stateBefore(journal: Journal, act: Act, documentId: string | null): Promise<Snapshot | null> {
  if (!documentId || act.tells === 'appearance') return null;
  const state = await stateOf(journal, documentId, act.status);
  return state ?? (act.tells === 'end' ? stateOf(journal, documentId, 'published') : null);
}

async function stateAfter(journal: Journal, documentId: string, status: Status): Promise<Snapshot | null> {
  const known = rememberedState(journal.context, status);
  return known === undefined ? stateOf(journal, documentId, status) : known;
}

async function tell(journal: Journal, act: Act, documentId: string, before: Snapshot | null): Promise<void> {
  const after = act.tells === 'end' ? null : await stateAfter(journal, documentId, act.status);
  const named = after ?? before;
  // Nothing was there to be written.
  if (!named) return;
  const changed = changedFields(fieldsOf(before), fieldsOf(after));
  if (act.tells === 'change' && before && Object.keys(changed.after).length === 0 && act !== PUBLISHED)
    return;
  const told =
    act.tells === 'fact' ? {} : { before: filledFields(changed.before), after: afterOf(act, changed.after) };
  await getService(journal.strapi, 'record-entries').run([
    {
      action: act.action,
      object: { type: journal.uid, id: documentId, title: named.title },
      organization: named.organization,
      personal: journal.personal,
      ...told,
    },
  ]);
}

/** Where a field was emptied that is worth telling; where there was nothing before, only what there is. */
const afterOf = ({ tells }: Act, fields: JournalFields): JournalFields =>
  tells === 'change' ? fields : filledFields(fields);
