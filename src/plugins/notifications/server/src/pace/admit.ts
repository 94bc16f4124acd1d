import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { Channel } from '../../../shared/contract';
import { TABLES } from '../../../shared/ids';
import { newId } from '../queries/new-id';
import type { Pace } from './pace-of';

/**
 * Asks for leave to send one message now; every sender of every instance asks the same row (generic cell rate
 * algorithm). Commit before sending: the row must not stay locked while a mail server thinks.
 * @returns null: go; otherwise when to ask again
 */
export async function admit(
  trx: Transaction,
  channel: Channel,
  { intervalMs, burstMs }: Pace,
): Promise<Date | null> {
  const now = Date.now();
  const interval = Math.ceil(intervalMs);
  await trx.raw(
    `insert into ?? (document_id, channel, next_at, tail_at) values (?, ?, 0, 0) on conflict (channel) do nothing`,
    [TABLES.paces, newId(), channel],
  );
  const admitted = await trx.raw(
    `update ?? set next_at = greatest(next_at, ?::bigint) + ?::bigint
     where channel = ? and next_at <= ?::bigint returning id`,
    [TABLES.paces, now, interval, channel, now + burstMs],
  );
  if (admitted.rows.length > 0) return null;
  const { rows }: { rows: { next_at: string }[] } = await trx.raw(
    'select next_at from ?? where channel = ?',
    [TABLES.paces, channel],
  );
  return new Date(Number(rows[0]?.next_at) - burstMs + interval);
}
