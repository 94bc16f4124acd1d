import type { App } from './app';
import { freshDatabase, query } from './database';

/** A database with the tables that the tasks of `tests/fixtures/test-tasks.mjs` write into. */
export async function databaseForTasks(): Promise<string> {
  const database = await freshDatabase();
  await query(database, 'create table test_effects (key text primary key)');
  await query(database, 'create table test_attempts (key text, pid int, at timestamptz)');
  return database;
}

export interface EnqueueInput {
  task: string;
  payload: object;
  options?: { key?: string; runAt?: Date; queue?: string };
  /** Throw in the transaction after enqueueing. */
  rollBack?: boolean;
}

/** Enqueues as a plugin would, in a transaction. @returns id of the job */
export async function enqueueIn(app: App, input: EnqueueInput): Promise<string> {
  return app.run(async (strapi, { task, payload, options, rollBack }, load) => {
    const { enqueue } = load<typeof import('../../src/shared/jobs/enqueue')>('src/shared/jobs/enqueue');
    const { tasksOf } = load<typeof import('../../src/shared/jobs/task-registry')>(
      'src/shared/jobs/task-registry',
    );
    const found = tasksOf(strapi).get(task);
    if (!found) throw new Error(`No task ${task}`);
    return strapi.db.transaction(async () => {
      const id = await enqueue(strapi, { ...found, accepts: () => undefined }, payload, options);
      if (rollBack) throw new Error('rolled back');
      return id;
    });
  }, input);
}

export async function waitUntil(what: () => Promise<boolean>, ms: number): Promise<number> {
  const started = Date.now();
  while (!(await what())) {
    if (Date.now() - started > ms) throw new Error(`Not true after ${ms} ms: ${what.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Date.now() - started;
}

export async function effects(database: string): Promise<string[]> {
  const rows = await query<{ key: string }>(database, 'select key from test_effects order by key');
  return rows.map(({ key }) => key);
}

export async function attempts(database: string): Promise<{ key: string; pid: number }[]> {
  return query(database, 'select key, pid from test_attempts order by at');
}

/** Processes that began the job of that key, first to last. The ticks of the minute are attempted beside it. */
export async function attemptsOf(database: string, key: string): Promise<number[]> {
  const all = await attempts(database);
  return all.filter((attempt) => attempt.key === key).map(({ pid }) => pid);
}

/** When the attempts at the job of that key began, first to last, by the clock of the database. */
export async function attemptTimes(database: string, key: string): Promise<number[]> {
  const sql = 'select at from test_attempts where key = $1 order by at';
  return (await query<{ at: Date }>(database, sql, [key])).map(({ at }) => at.getTime());
}
