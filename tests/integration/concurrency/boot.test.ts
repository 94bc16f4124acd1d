import { Client } from 'pg';
import { startApp } from '../../helpers/app';
import { freshDatabase, query } from '../../helpers/database';

const BOOT_LOCK = '-1';

async function holdBootLock(databaseUrl: string): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => {});
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [BOOT_LOCK]);
  return client;
}

const OURS = `locktype = 'advisory' and objid = 4294967295
  and database = (select oid from pg_database where datname = current_database())`;

const locksHeld = (databaseUrl: string) => query(databaseUrl, `select pid from pg_locks where ${OURS}`);

async function killHolderWhenAwaited(databaseUrl: string): Promise<void> {
  const waiting = `select pid from pg_locks where ${OURS} and not granted`;
  while ((await query(databaseUrl, waiting)).length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await query(databaseUrl, `select pg_terminate_backend(pid) from pg_locks where ${OURS} and granted`);
}

describe('starting on one database', () => {
  it.each([1, 2])('two processes start on an empty database at once (round %i)', async () => {
    const database = await freshDatabase('empty');
    const [one, other] = await Promise.all([startApp({ database }), startApp({ database })]);
    await one
      .http()
      .get('/api/articles')
      .expect(({ status }) => expect(status).toBeLessThan(500));
    await other
      .http()
      .get('/api/articles')
      .expect(({ status }) => expect(status).toBeLessThan(500));
    expect(await locksHeld(database)).toEqual([]);
    await Promise.all([one.stop(), other.stop()]);
  });

  it('a start waits for another one for a limited time, then ends and says for whom it waited', async () => {
    const database = await freshDatabase('empty');
    const holder = await holdBootLock(database);
    const start = startApp({ database, env: { BOOT_LOCK_TIMEOUT: '1', LOG_LEVEL: 'info' } });
    await expect(start).rejects.toThrow(/дольше 1 с: процесс PostgreSQL \d+, адрес 127\.0\.0\.1/);
    await holder.end();
  });

  it('the death of the instance that was starting lets the next one start', async () => {
    const database = await freshDatabase();
    await holdBootLock(database);
    const [app] = await Promise.all([
      startApp({ database, env: { LOG_LEVEL: 'info' } }),
      killHolderWhenAwaited(database),
    ]);
    expect(app.output()).toContain('На этой базе запускается другой экземпляр');
  });
});
