import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { attempts, attemptTimes, databaseForTasks, effects, enqueueIn, waitUntil } from '../../helpers/jobs';

let app: App;
let database: string;
beforeAll(async () => {
  database = await databaseForTasks();
  app = await startApp({ database, env: { TEST_TASKS: '1', LOG_LEVEL: 'error' } });
});

const done = (key: string) => async () => (await effects(database)).includes(key);

const stateOfQueue = (id: string) =>
  query<{ attempts: number; last_error: string | null; locked_by: string | null; delay: number }>(
    database,
    `select attempts, last_error, locked_by, extract(epoch from run_at - updated_at)::float8 as delay
     from graphile_worker._private_jobs where id = $1`,
    [id],
  );

const runOf = (id: string) =>
  query<{ task: string; outcome: string; attempts: number; waited: number }>(
    database,
    `select task, outcome, attempts, extract(epoch from started_at - queued_at)::float8 as waited
     from jobs_runs where job_id = $1`,
    [id],
  );

describe('the queue', () => {
  it('runs a job as soon as its transaction commits, and forgets it in the queue', async () => {
    await enqueueIn(app, { task: 'test.effect', payload: { key: 'warm', ms: 0 } });
    await waitUntil(done('warm'), 5_000);
    const waits: number[] = [];
    // A busy machine keeps one job waiting, not every one.
    for (const key of ['soon', 'sooner', 'soonest']) {
      const id = await enqueueIn(app, { task: 'test.effect', payload: { key, ms: 0 } });
      await waitUntil(async () => (await stateOfQueue(id)).length === 0, 5_000);
      const [run] = await runOf(id);
      expect(run).toMatchObject({ task: 'test.effect', outcome: 'done', attempts: 1 });
      waits.push(run?.waited ?? Number.POSITIVE_INFINITY);
    }
    expect(Math.min(...waits)).toBeLessThan(0.7);
  });

  it('has no job of a transaction that was rolled back', async () => {
    const enqueued = enqueueIn(app, {
      task: 'test.effect',
      payload: { key: 'never', ms: 0 },
      rollBack: true,
    });
    await expect(enqueued).rejects.toThrow('rolled back');
    await enqueueIn(app, { task: 'test.effect', payload: { key: 'after', ms: 0 } });
    await waitUntil(done('after'), 5_000);
    expect(await attempts(database)).not.toContainEqual(expect.objectContaining({ key: 'never' }));
  });

  it('does not run a job before its time', async () => {
    const runAt = new Date(Date.now() + 2_500);
    await enqueueIn(app, { task: 'test.effect', payload: { key: 'later', ms: 0 }, options: { runAt } });
    await waitUntil(done('later'), 10_000);
    const [begun] = await attemptTimes(database, 'later');
    expect(begun).toBeGreaterThanOrEqual(runAt.getTime());
  });

  it('keeps of the jobs with one key only the last that waits', async () => {
    const runAt = new Date(Date.now() + 5_000);
    for (const key of ['first', 'second', 'third']) {
      await enqueueIn(app, { task: 'test.effect', payload: { key, ms: 0 }, options: { runAt, key: 'one' } });
    }
    await waitUntil(done('third'), 15_000);
    expect(await effects(database)).not.toEqual(expect.arrayContaining(['first']));
    expect(await effects(database)).not.toEqual(expect.arrayContaining(['second']));
  });

  it('runs the jobs of one queue one after another', async () => {
    for (const key of ['q1', 'q2', 'q3']) {
      await enqueueIn(app, { task: 'test.effect', payload: { key, ms: 300 }, options: { queue: 'narrow' } });
    }
    await waitUntil(done('q3'), 10_000);
    const [first = 0, second = 0, third = 0] = (
      await Promise.all(['q1', 'q2', 'q3'].map((key) => attemptTimes(database, key)))
    ).flat();
    expect(second - first).toBeGreaterThanOrEqual(290);
    expect(third - second).toBeGreaterThanOrEqual(290);
  });

  it('waits between attempts as the task says, then keeps the job dead, with the reason and without secrets', async () => {
    const reason = 'smtp://robot:s3cret@mail.example refused';
    const id = await enqueueIn(app, { task: 'test.failing', payload: { reason } });
    await waitUntil(async () => (await stateOfQueue(id))[0]?.last_error != null, 5_000);
    const [failed] = await stateOfQueue(id);
    expect(failed?.delay).toBeCloseTo(1, 1);
    await waitUntil(async () => (await stateOfQueue(id))[0]?.attempts === 2, 10_000);
    await waitUntil(async () => (await stateOfQueue(id))[0]?.locked_by === null, 5_000);
    const [dead] = await stateOfQueue(id);
    expect([dead?.attempts, dead?.last_error]).toEqual([2, 'smtp://…@mail.example refused']);
    expect(app.output()).not.toContain('s3cret');
  });

  it('does not try again what it cannot read', async () => {
    const id = await enqueueIn(app, { task: 'test.long', payload: { steps: 'many' } });
    await waitUntil(async () => (await stateOfQueue(id))[0]?.last_error != null, 5_000);
    const [dead] = await stateOfQueue(id);
    expect(dead).toMatchObject({ attempts: 3, locked_by: null });
    expect(dead?.last_error).toBe('UnreadablePayload: steps: invalid_type, ms: invalid_type');
  });

  it('tells the code of a job in which job it runs', async () => {
    await enqueueIn(app, { task: 'test.actor', payload: {} });
    await waitUntil(done('test.actor true'), 5_000);
  });
});
