import type { Transaction } from '../../../../../shared/db/in-transaction';
import { TABLES } from '../../../shared/ids';
import type { DeliveryOutcome } from '../channels/adapter';
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

/** One that is not told: for good, or until a later moment, at which it makes a digest of its own. */
export async function holdItem(
  trx: Transaction,
  { document_id }: ClaimedMessage,
  held: Exclude<DeliveryOutcome, { outcome: 'sent' }>,
): Promise<void> {
  const now = new Date();
  const change =
    held.outcome === 'refused'
      ? { stage: 'failed', failed_at: now }
      : { due_at: new Date(now.getTime() + 1000 * (held.afterSeconds ?? 0)) };
  await trx(TABLES.messages)
    .where({ document_id })
    .update({ ...change, reason: held.reason, updated_at: now });
}

/** They are told in the digest; what becomes of it is written at the digest's own message. */
export async function markGathered(trx: Transaction, items: readonly ClaimedMessage[]): Promise<void> {
  const documentIds = items.map(({ document_id }) => document_id);
  await trx(TABLES.messages)
    .whereIn('document_id', documentIds)
    .update({ stage: 'gathered', updated_at: new Date() });
}
