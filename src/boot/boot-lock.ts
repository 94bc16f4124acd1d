import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { SESSION_LOCKS } from '../shared/db/advisory-locks';
import { sqlStateOf } from '../shared/db/sql-state';
import { StartupRefused } from './startup-refused';

/** PostgreSQL's `lock_not_available`: the wait of `lock_timeout` is over. */
const LOCK_NOT_AVAILABLE = '55P03';

const HOLDER = `
  select a.pid, a.client_addr::text as address, a.backend_start as since
  from pg_locks l join pg_stat_activity a using (pid)
  where l.locktype = 'advisory' and l.granted
    and l.database = (select oid from pg_database where datname = current_database())
    and (l.classid::bigint << 32 | l.objid::bigint) = $1::bigint`;

async function describeHolder(client: Client): Promise<string> {
  const { rows } = await client.query<{ pid: number; address: string | null; since: Date }>(HOLDER, [
    SESSION_LOCKS.boot,
  ]);
  const [holder] = rows;
  if (!holder) return 'уже никого';
  return `процесс PostgreSQL ${holder.pid}, адрес ${holder.address ?? 'этой машины'}, с ${holder.since.toISOString()}`;
}

async function waitForLock(client: Client, seconds: number, log: Core.Strapi['log']): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
    SESSION_LOCKS.boot,
  ]);
  if (rows[0]?.taken) return;

  log.info(`На этой базе запускается другой экземпляр (${await describeHolder(client)}), ждём его`);
  await client.query("select set_config('lock_timeout', $1, false)", [`${seconds}s`]);
  try {
    await client.query('select pg_advisory_lock($1)', [SESSION_LOCKS.boot]);
  } catch (error) {
    if (sqlStateOf(error) !== LOCK_NOT_AVAILABLE) throw error;
    throw new StartupRefused(
      `Другой экземпляр запускается дольше ${seconds} с: ${await describeHolder(client)}. Посмотрите его журнал ` +
        'или завершите его. Сколько секунд ждать, задаёт BOOT_LOCK_TIMEOUT.',
    );
  }
}

/**
 * Lets one instance at a time create tables, migrate and seed: Strapi itself dies when two boot on one database.
 *
 * The lock lives on a connection of its own, so that it neither takes one from the pool nor is lost when the pool
 * closes an idle one, and PostgreSQL frees it when the process dies. It belongs to the session: DATABASE_URL must
 * not lead through a pooler that shares sessions between clients (PgBouncer in transaction mode).
 */
export function createBootLock() {
  let client: Client | undefined;
  let lost: Error | undefined;

  const release = async (): Promise<void> => {
    const holder = client;
    client = undefined;
    await holder?.end();
  };

  return {
    /** Waits at most `boot.lockTimeout` seconds. Without a database (generating types) there is nothing to lock. */
    async acquire(strapi: Core.Strapi): Promise<void> {
      const connectionString: string = strapi.config.get('boot.databaseUrl', '');
      if (connectionString === '') return;
      client = new Client({ connectionString, application_name: 'gospublik boot', keepAlive: true });
      client.on('error', (error) => {
        lost = error;
      });
      try {
        await client.connect();
        await waitForLock(client, strapi.config.get('boot.lockTimeout', 300), strapi.log);
      } catch (error) {
        await release();
        throw error;
      }
    },

    /** Ends the boot. Throws when the lock's connection broke: somebody else may have been migrating meanwhile. */
    async confirm(): Promise<void> {
      const reason = lost;
      await release();
      if (reason) {
        throw new StartupRefused(
          `Связь с базой прервалась во время запуска (${reason.message}). Запустите снова.`,
        );
      }
    },

    /** For a boot that failed half-way. */
    release,
  };
}
