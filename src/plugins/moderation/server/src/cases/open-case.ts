import type { Core } from '@strapi/strapi';
import type { CaseFacts } from '../../../../../domain/moderation/case-facts';
import { reasonsAgainst } from '../../../../../domain/moderation/reasons-against';
import type { Verb } from '../../../../../domain/moderation/transitions';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import { keptContent } from '../content/kept-content';
import { type ModeratedUid, moderatedType } from '../content/moderated-types';
import { type Content, readContent } from '../content/read-content';
import { actsOf } from '../queries/acts';
import { findCase, lockCase } from '../queries/find-case';
import { type Actor, type NamedPerson, personBefore } from './actor';
import type { CaseRow } from './case-row';
import { factsOfCase } from './facts-of-case';
import { caseNotFound, refuseFor } from './refuse';

/** A case with its document: locked until the transaction ends, or as both stood at one moment. */
export interface OpenCase {
  readonly trx: Transaction;
  readonly uid: ModeratedUid;
  readonly row: CaseRow;
  /** The draft as it stands. */
  readonly content: Content;
  readonly facts: CaseFacts;
}

/** A case whose document may have been deleted since: `content` is then what was approved, as the archive keeps it. */
export interface KeptCase extends OpenCase {
  readonly isGone: boolean;
}

async function requireCase(strapi: Core.Strapi, trx: Transaction, documentId: string) {
  const row = await findCase(trx, documentId);
  const uid = row && moderatedType(strapi, row.target_type);
  if (!row || !uid) throw caseNotFound();
  return { uid, row };
}

async function opened(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: ModeratedUid,
  row: CaseRow,
): Promise<KeptCase> {
  const draft = await readContent(strapi, uid, row.target_id, 'draft');
  const content = draft ?? (await keptContent(strapi, row));
  const facts = await factsOfCase(trx, row, content);
  return { trx, uid, row, content, facts, isGone: draft === null };
}

/**
 * Runs `work` on the case as the only one, in one transaction. The document is locked before the case, as by every
 * write of a document.
 * @throws RefusedError 404 `CaseNotFound`, also where the document was deleted
 */
export function onCase<Result>(
  strapi: Core.Strapi,
  documentId: string,
  work: (open: KeptCase) => Promise<Result>,
): Promise<Result> {
  return onKeptCase(strapi, documentId, async (kept) => {
    if (kept.isGone) throw caseNotFound();
    return work(kept);
  });
}

/**
 * `onCase` for what is done about a deleted document as well.
 * @throws RefusedError 404 `CaseNotFound`
 */
export async function onKeptCase<Result>(
  strapi: Core.Strapi,
  documentId: string,
  work: (kept: KeptCase) => Promise<Result>,
): Promise<Result> {
  return inTransaction(strapi, async (trx) => {
    const { uid, row } = await requireCase(strapi, trx, documentId);
    await lockDocument(trx, uid, row.target_id);
    const locked = await lockCase(trx, documentId);
    if (!locked) throw caseNotFound();
    return work(await opened(strapi, trx, uid, locked));
  });
}

/**
 * Shows the case and its document as they stood at one moment, without waiting for whoever writes them: for reading
 * alone, and not inside another transaction.
 * @throws RefusedError 404 `CaseNotFound`
 */
export async function readingCase<Result>(
  strapi: Core.Strapi,
  documentId: string,
  read: (kept: KeptCase) => Promise<Result>,
): Promise<Result> {
  return inTransaction(strapi, async (trx) => {
    await trx.raw('set transaction isolation level repeatable read, read only');
    const { uid, row } = await requireCase(strapi, trx, documentId);
    return read(await opened(strapi, trx, uid, row));
  });
}

export function personAtCase(strapi: Core.Strapi, actor: Actor, open: OpenCase): Promise<NamedPerson> {
  const { uid, row } = open;
  return personBefore(strapi, actor, { uid, documentId: row.target_id });
}

/**
 * The person, if nothing speaks against the verb.
 * @throws RefusedError 403 or 409 with all reasons, and as `decision` what was done with the case last
 */
export async function requireAllowed(
  strapi: Core.Strapi,
  actor: Actor,
  verb: Verb,
  open: OpenCase,
): Promise<NamedPerson> {
  const person = await personAtCase(strapi, actor, open);
  const refusals = reasonsAgainst(verb, open.facts, person, new Date());
  if (refusals.length > 0) {
    const [decision] = await actsOf(open.trx, open.row.document_id);
    refuseFor(refusals, { decision: decision ?? null });
  }
  return person;
}
