import { Client } from 'pg';
import { query } from './database';
import { waitUntil } from './wait-until';

/** Writes in the transaction that holds the lock. */
type Write = (sql: string, values?: unknown[]) => Promise<unknown>;

const WAITERS = `select 1 from pg_locks where locktype = 'advisory' and not granted
  and database = (select oid from pg_database where datname = current_database())`;

/** Until so many transactions of the database wait for an advisory lock. */
export const lockWaiters = (databaseUrl: string, count: number): Promise<boolean> =>
  waitUntil(`${count} at the lock`, async () => (await query(databaseUrl, WAITERS)).length >= count);

/**
 * Holds a transaction's advisory lock, as another writer would, while `work` runs; then commits. So what two do at once
 * is met on purpose and not by luck.
 * @param key SQL of the lock's key
 */
export async function underLock<Result>(
  databaseUrl: string,
  key: string,
  work: (write: Write) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(${key})`);
    const result = await work((sql, values) => client.query(sql, values));
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}
