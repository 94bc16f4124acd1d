import type { Transaction } from '../../../../../shared/db/in-transaction';
import { TABLES } from '../../../shared/ids';
import { UNDISPATCHED, WAITS } from './waits';

/** Rows of one kind removed in one transaction. */
const BATCH = 1000;

const MESSAGES = `
  delete from :messages: where document_id in (
    select m.document_id from :messages: m where m.created_at < :before and not ${WAITS}
    order by m.created_at limit ${BATCH} for update skip locked)`;

const NOTIFICATIONS = `
  delete from :notifications: where document_id in (
    select told.document_id from :notifications: told
    where told.created_at < :before and not ${UNDISPATCHED}
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
