import type { Transaction } from '../../../../../shared/db/in-transaction';
import { TABLES } from '../../../shared/ids';
import type { ClaimedMessage } from './claim-message';

/** Items of one letter; more than that wait for the next turn of the loop, and make another letter. */
const MOST_ITEMS = 100;

/** One digest at a time in all instances: two that lock items of one recipient would wait for each other. */
const ALONE = `select pg_advisory_xact_lock(hashtextextended('notifications.digests', 0))`;

/** The message that has waited longest for a digest that is due. */
const NEXT = `
  select document_id from ?? where stage = 'queued' and digest is not null and due_at <= now()
  order by due_at, id limit 1 for update`;

/** Everything of the same recipient, channel and address that is due with it, in the order of events. */
const ITEMS = `
  select item.* from :messages: item join :messages: first on first.document_id = :first
  join :notifications: told on told.document_id = item.notification
  where item.stage = 'queued' and item.digest is not null and item.due_at <= now()
    and (item.recipient_kind, item.recipient, item.channel, item.address)
      is not distinct from (first.recipient_kind, first.recipient, first.channel, first.address)
  order by told.created_at, told.id limit ${MOST_ITEMS} for update of item`;

/** The items of one digest, locked until the transaction ends; empty: none is due. */
export async function itemsOfNextDigest(trx: Transaction): Promise<ClaimedMessage[]> {
  await trx.raw(ALONE);
  const { rows: first } = await trx.raw<{ rows: { document_id: string }[] }>(NEXT, [TABLES.messages]);
  if (!first[0]) return [];
  const { rows } = await trx.raw<{ rows: ClaimedMessage[] }>(ITEMS, {
    messages: TABLES.messages,
    notifications: TABLES.notifications,
    first: first[0].document_id,
  });
  return rows;
}

/** They are told in the digest; what becomes of it is written at the digest's own message. */
export async function markGathered(trx: Transaction, items: readonly ClaimedMessage[]): Promise<void> {
  const documentIds = items.map(({ document_id }) => document_id);
  await trx(TABLES.messages)
    .whereIn('document_id', documentIds)
    .update({ stage: 'gathered', updated_at: new Date() });
}
