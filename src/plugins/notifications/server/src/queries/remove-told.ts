import type { Transaction } from '../../../../../shared/db/in-transaction';
import { TABLES } from '../../../shared/ids';

/** Rows of one kind removed in one transaction. */
const BATCH = 1000;

const MESSAGES = `
  delete from :messages: where document_id in (
    select document_id from :messages: where created_at < :before and stage <> 'queued'
    order by created_at limit ${BATCH} for update skip locked)`;

const NOTIFICATIONS = `
  delete from :notifications: where document_id in (
    select told.document_id from :notifications: told
    where told.created_at < :before and told.dispatched_at is not null
      and not exists (select from :messages: m where m.notification = told.document_id)
    order by told.created_at limit ${BATCH} for update skip locked)`;

const SUPPRESSIONS = `
  delete from :suppressions: where document_id in (
    select document_id from :suppressions: where created_at < :before
    order by created_at limit ${BATCH} for update skip locked)`;

/**
 * Removes what is older than the log is kept: messages, whatever waits excepted, notifications without messages, closed
 * addresses – a mailbox that is still closed refuses the next letter and is closed again.
 * @returns how many messages; `isLast`: nothing is left
 */
export async function removeTold(
  trx: Transaction,
  before: Date,
): Promise<{ removed: number; isLast: boolean }> {
  const { messages, notifications, suppressions } = TABLES;
  const bindings = { messages, notifications, suppressions, before };
  const counts: number[] = [];
  for (const statement of [MESSAGES, NOTIFICATIONS, SUPPRESSIONS]) {
    const { rowCount } = await trx.raw<{ rowCount: number }>(statement, bindings);
    counts.push(rowCount);
  }
  return { removed: counts[0] ?? 0, isLast: counts.every((count) => count < BATCH) };
}
