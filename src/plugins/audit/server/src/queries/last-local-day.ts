import type { Transaction } from '../../../../../shared/db/in-transaction';

/** By the clock of the database, which all instances share; a session's own zone plays no part. */
const LAST_DAY = `select to_char((coalesce(?::timestamptz, now()) at time zone ?)::date - 1, 'YYYY-MM-DD') as day`;

/** The last day that is over in the zone, `YYYY-MM-DD`; `at` null: as seen now. */
export async function lastLocalDay(trx: Transaction, zone: string, at: Date | null): Promise<string> {
  const { rows } = await trx.raw<{ rows: [{ day: string }] }>(LAST_DAY, [at?.toISOString() ?? null, zone]);
  return rows[0].day;
}
