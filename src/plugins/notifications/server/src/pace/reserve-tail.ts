import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { Channel } from '../../../shared/contract';
import { TABLES } from '../../../shared/ids';
import { newId } from '../queries/new-id';
import type { Pace } from './pace-of';

/**
 * Places at the end of the channel's line, one interval apart, for `count` messages. The row stays locked until the
 * transaction ends, so that two lines never mix.
 */
export async function reserveTail(
  trx: Transaction,
  channel: Channel,
  { intervalMs }: Pace,
  count: number,
): Promise<Date[]> {
  const length = Math.ceil(count * intervalMs);
  const now = Date.now();
  const { rows }: { rows: { tail_at: string }[] } = await trx.raw(
    `insert into ?? as pace (document_id, channel, next_at, tail_at) values (?, ?, 0, ?::bigint)
     on conflict (channel) do update set tail_at = greatest(pace.tail_at, ?::bigint) + ?::bigint
     returning tail_at`,
    [TABLES.paces, newId(), channel, now + length, now, length],
  );
  const end = Number(rows[0]?.tail_at);
  return Array.from({ length: count }, (_, place) => new Date(end - length + place * intervalMs));
}
