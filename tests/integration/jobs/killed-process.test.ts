import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import {
  attempts,
  attemptsOf,
  attemptTimes,
  databaseForTasks,
  effects,
  enqueueIn,
  waitUntil,
} from '../../helpers/jobs';

const ENV = { TEST_TASKS: '1', LOG_LEVEL: 'error' };
const JOBS = 200;

const startTwo = async (): Promise<{ database: string; one: App; other: App }> => {
  const database = await databaseForTasks();
  const [one, other] = await Promise.all([
    startApp({ database, env: ENV }),
    startApp({ database, env: ENV }),
  ]);
  return { database, one, other };
};

const held = (database: string) =>
  query<{ id: string }>(database, 'select id from graphile_worker._private_jobs where locked_by is not null');

const left = async (database: string): Promise<number> => {
  const [row] = await query<{ left: number }>(
    database,
    'select count(*)::int as left from graphile_worker._private_jobs',
  );
  return row?.left ?? 0;
};

const enqueueMany = (app: App, count: number): Promise<void> =>
  app.run(async (strapi, count, load) => {
    const { enqueue } = load<typeof import('../../../src/shared/jobs/enqueue')>('src/shared/jobs/enqueue');
    const { tasksOf } = load<typeof import('../../../src/shared/jobs/task-registry')>(
      'src/shared/jobs/task-registry',
    );
    const task = tasksOf(strapi).get('test.effect');
    if (!task) throw new Error('No test task');
    await strapi.db.transaction(async () => {
      for (let n = 0; n < count; n += 1) {
        await enqueue(
          strapi,
          { ...task, accepts: () => undefined },
          { key: `job ${n}`, ms: 50 },
          { key: `job ${n}` },
        );
      }
    });
  }, count);

describe('a process killed while it runs jobs', () => {
  it('loses none of 200 jobs, and each has its effect once', async () => {
    const { database, one, other } = await startTwo();
    await enqueueMany(one, JOBS);
    await waitUntil(async () => (await effects(database)).length >= 40, 30_000);
    one.process.kill('SIGKILL');
    await waitUntil(async () => (await left(database)) === 0, 60_000);
    const all = Array.from({ length: JOBS }, (_, n) => `job ${n}`).sort();
    expect((await effects(database)).sort()).toEqual(all);
    // The tick of a minute that began meanwhile is attempted beside them.
    const begun = (await attempts(database)).filter(({ key }) => all.includes(key));
    expect(new Set(begun.map(({ key }) => key)).size).toBe(JOBS);
    // Only what the killed process held when it died was begun a second time.
    expect(begun.length - JOBS).toBeLessThanOrEqual(5);
    expect(new Set(begun.map(({ pid }) => pid))).toEqual(new Set([one.process.pid, other.process.pid]));
    const runs = await query<{ outcome: string }>(database, 'select outcome from jobs_runs');
    expect(runs.filter(({ outcome }) => outcome === 'done').length).toBeGreaterThanOrEqual(JOBS);
  });

  it('has its jobs taken over within five seconds, also a job with a single attempt, also one of a queue', async () => {
    const { database, one, other } = await startTwo();
    await enqueueIn(one, {
      task: 'test.effect',
      payload: { key: 'long', ms: 3_000 },
      options: { queue: 'line' },
    });
    await waitUntil(async () => (await attemptsOf(database, 'long')).length === 1, 5_000);
    const [first] = await attemptsOf(database, 'long');
    const [victim, heir] = first === one.process.pid ? [one, other] : [other, one];
    const [{ killed } = { killed: null }] = await query<{ killed: Date }>(
      database,
      'select clock_timestamp() as killed',
    );
    victim.process.kill('SIGKILL');
    await waitUntil(async () => (await attemptsOf(database, 'long')).length === 2, 10_000);
    const [, again = 0] = await attemptTimes(database, 'long');
    expect(again - Number(killed)).toBeLessThan(5_000);
    expect(await attemptsOf(database, 'long')).toEqual([victim.process.pid, heir.process.pid]);
    await waitUntil(async () => (await effects(database)).includes('long'), 10_000);
  });

  it('a living process keeps its jobs when its connections break', async () => {
    const { database, one } = await startTwo();
    await enqueueIn(one, { task: 'test.effect', payload: { key: 'kept', ms: 6_000 } });
    await waitUntil(async () => (await attemptsOf(database, 'kept')).length === 1, 5_000);
    await query(
      database,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name like 'gospublik worker%'`,
    );
    await waitUntil(async () => (await effects(database)).includes('kept'), 15_000);
    await waitUntil(async () => (await held(database)).length === 0, 5_000);
    expect(await attemptsOf(database, 'kept')).toHaveLength(1);
  });
});

describe('a process that is told to stop', () => {
  it('as soon as it listens, ends in order', async () => {
    const app = await startApp({ env: ENV, database: await databaseForTasks() });
    expect(await app.stop()).toBe(0);
    expect(app.output()).not.toContain('jobs:');
  });

  it('lets short jobs finish', async () => {
    const database = await databaseForTasks();
    const app = await startApp({ database, env: ENV });
    await enqueueIn(app, { task: 'test.effect', payload: { key: 'short', ms: 1_000 } });
    await waitUntil(async () => (await attemptsOf(database, 'short')).length === 1, 5_000);
    expect(await app.stop()).toBe(0);
    expect(await effects(database)).toEqual(['short']);
    expect(await held(database)).toEqual([]);
  });

  it.each([
    ['that listen to the signal', true],
    ['that listen to nothing', false],
  ])('gives back long jobs %s, without counting the attempt', async (_which, listens) => {
    const database = await databaseForTasks();
    const app = await startApp({ database, env: { ...ENV, JOBS_GRACE_SECONDS: '2' } });
    const id = await enqueueIn(app, { task: 'test.long', payload: { steps: 300, ms: 100, listens } });
    await waitUntil(async () => (await attemptsOf(database, id)).length === 1, 5_000);
    const started = Date.now();
    expect(await app.stop()).toBe(0);
    expect(Date.now() - started).toBeLessThan(6_000);
    const rows = await query(
      database,
      'select attempts, locked_by, last_error from graphile_worker._private_jobs where id = $1',
      [id],
    );
    expect(rows).toEqual([{ attempts: 0, locked_by: null, last_error: null }]);
  });
});

it('PostgreSQL misses within seconds also a process whose host has died and closed no connection', async () => {
  const app = await startApp({ database: await databaseForTasks(), env: ENV });
  const settings = await app.run(async (strapi, _input, load) => {
    const { createPresence } = load<typeof import('../../../src/plugins/jobs/server/src/worker/presence')>(
      'src/plugins/jobs/server/src/worker/presence',
    );
    return new Promise<Record<string, string>>((resolve) => {
      const presence = createPresence({
        pool: 'looked-at',
        connectionString: strapi.config.get('boot.databaseUrl', ''),
        log: strapi.log,
        async beat(client) {
          const { rows } = await client.query<{ name: string; setting: string }>(
            `select name, setting from pg_settings where name like 'tcp\\_%'`,
          );
          presence.stop();
          resolve(Object.fromEntries(rows.map(({ name, setting }) => [name, setting])));
        },
      });
      void presence.hold();
    });
  }, null);
  expect(settings).toEqual({
    tcp_keepalives_idle: '1',
    tcp_keepalives_interval: '1',
    tcp_keepalives_count: '2',
    tcp_user_timeout: '3000',
  });
});
