import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { attempts, databaseForTasks, effects, enqueueIn, waitUntil } from '../../helpers/jobs';
import { adminLogin } from '../../helpers/staff';

type Headers = Record<string, string>;
type Row = {
  id: string;
  stage: string;
  reason: string | null;
  note: string | null;
  attempts: number;
  isCancelling: boolean;
  progress: { done: number; total: number; rate: number | null; remainingSeconds: number | null } | null;
};

let app: App;
let database: string;
let manager: Headers;
beforeAll(async () => {
  database = await databaseForTasks();
  app = await startApp({
    database,
    env: { TEST_TASKS: '1', LOG_LEVEL: 'fatal', METRICS_TOKEN: 'for-prometheus' },
  });
  manager = (await adminLogin(app, 'registry-admin')).headers;
});

const list = async (filter: object = {}, headers = manager): Promise<Row[]> =>
  (
    await app
      .http()
      .get('/jobs/jobs')
      .query({ pageSize: 100, ...filter })
      .set(headers)
      .expect(200)
  ).body.data;

const job = async (id: string): Promise<Row | undefined> => (await list()).find((row) => row.id === id);
const stage = (id: string, wanted: string) => async () => (await job(id))?.stage === wanted;
const verb = (id: string, name: string, body: object = {}, headers = manager) =>
  app.http().post(`/jobs/jobs/${id}/${name}`).set(headers).send(body);

const soon = (ms = 60_000) => ({ runAt: new Date(Date.now() + ms) });

async function deadJob(reason: string): Promise<string> {
  const id = await enqueueIn(app, { task: 'test.failing', payload: { reason } });
  await waitUntil(stage(id, 'dead'), 10_000);
  return id;
}

/** One that waits, one that runs for a minute and a dead one. */
async function jobsOfThreeStages(reason: string): Promise<[string, string, string]> {
  const payload = { key: `waiting for ${reason}`, ms: 0 };
  const waiting = await enqueueIn(app, { task: 'test.effect', payload, options: soon(600_000) });
  const running = await enqueueIn(app, { task: 'test.long', payload: { steps: 600, ms: 100 } });
  const dead = await deadJob(reason);
  return [waiting, running, dead];
}

/** Seconds from the wish to the end, by the clock of the database. */
async function secondsToStop(id: string): Promise<number | undefined> {
  await verb(id, 'cancel').expect(200);
  await waitUntil(stage(id, 'cancelled'), 10_000);
  const [run] = await query<{ seconds: number }>(
    database,
    `select extract(epoch from ended_at - cancel_requested_at)::float8 as seconds from jobs_runs where job_id = $1`,
    [id],
  );
  return run?.seconds;
}

const journal = (id: string) =>
  query<{ action: string; actor: string; before: object; after: object }>(
    database,
    `select action, actor_kind as actor, before::jsonb as before, after::jsonb as after from audit_entries
     where object_type = 'jobs.job' and object_id = $1 order by id`,
    [id],
  );

describe('the list of jobs', () => {
  it('shows what waits, runs, failed, is dead and is done, with the reason and the words of the task', async () => {
    const [waiting, running, dead] = await jobsOfThreeStages('no such host');
    const done = await enqueueIn(app, { task: 'test.effect', payload: { key: 'list', ms: 0 } });
    await waitUntil(stage(done, 'done'), 5_000);
    const rows = new Map((await list()).map((row) => [row.id, row]));
    expect(rows.get(waiting)).toMatchObject({ stage: 'waiting', title: { ru: 'Проба effect' }, attempts: 0 });
    expect(rows.get(running)).toMatchObject({ stage: 'running' });
    expect(rows.get(dead)).toMatchObject({ stage: 'dead', reason: 'no such host', attempts: 2 });
    expect(rows.get(done)).toMatchObject({ stage: 'done', reason: null });
    expect(JSON.stringify([...rows.values()])).not.toContain('payload');
    expect((await list({ stage: 'dead', task: 'test.failing' })).map(({ id }) => id)).toEqual([dead]);
    expect(await list({ stage: 'dead', task: 'test.effect' })).toEqual([]);
    await verb(running, 'cancel').expect(200);
  });

  it('gives every stage in SQL the name that the rules give it', async () => {
    const [, running] = await jobsOfThreeStages('named twice');
    const compare = () =>
      app.run(async (strapi, _none, load) => {
        const { stageInQueue } =
          load<typeof import('../../../src/domain/jobs/stages')>('src/domain/jobs/stages');
        const { jobsPage, lockedInQueue } = load<
          typeof import('../../../src/plugins/jobs/server/src/queries/jobs')
        >('src/plugins/jobs/server/src/queries/jobs');
        const { jobs } = await jobsPage(strapi, { page: 1, pageSize: 100 });
        const live = jobs.filter(({ ended_at }) => ended_at === null);
        return Promise.all(
          live.map(async ({ id, stage }) => {
            const queued = await strapi.db.transaction(({ trx }) => lockedInQueue(trx, id));
            return queued === null || stageInQueue(queued) === stage;
          }),
        );
      });
    let agreed = await compare();
    // A tick may begin between the page and its row; it does not do so twice.
    if (agreed.includes(false)) agreed = await compare();
    expect(agreed.length).toBeGreaterThan(2);
    expect(agreed).not.toContain(false);
    await verb(running, 'cancel').expect(200);
  });

  it('refuses an unknown stage, a foreign field and an id that is no number', async () => {
    await app.http().get('/jobs/jobs').query({ stage: 'asleep' }).set(manager).expect(400);
    await app.http().get('/jobs/jobs').query({ payload: 'x' }).set(manager).expect(400);
    await verb('12abc', 'retry').expect(400);
  });

  it('names the ticks with their next time, to an auditor too, who changes nothing', async () => {
    const { headers } = await adminLogin(app, 'auditor');
    const { body } = await app.http().get('/jobs/tasks').set(headers).expect(200);
    const tick = body.data.find(({ name }: { name: string }) => name === 'jobs.forget-ended-jobs').tick;
    expect(new Date(tick.nextAt).getUTCMinutes()).toBe(17);
    expect(Date.parse(tick.nextAt)).toBeGreaterThan(Date.now());
    const dead = await deadJob('for the auditor');
    await verb(dead, 'retry', {}, headers).expect(403);
    await verb(dead, 'discard', { reason: 'no' }, headers).expect(403);
    expect((await job(dead))?.stage).toBe('dead');
  });
});

describe('a person', () => {
  it('retries a dead job, which begins anew with all its attempts; the journal tells who', async () => {
    const dead = await deadJob('again');
    await verb(dead, 'retry').expect(200);
    await waitUntil(
      async () => (await attempts(database)).filter(({ key }) => key === 'again').length === 4,
      10_000,
    );
    await waitUntil(stage(dead, 'dead'), 5_000);
    expect(await journal(dead)).toEqual([
      {
        action: 'jobs.job-retried',
        actor: 'staff',
        before: { stage: 'dead', task: 'test.failing' },
        after: { stage: 'waiting', task: 'test.failing' },
      },
    ]);
  });

  it('retries a job that somebody had wished to stop: the old wish does not stop the new attempt', async () => {
    const id = await enqueueIn(app, { task: 'test.long', payload: { steps: 30, ms: 100 }, options: soon() });
    await query(
      database,
      'update graphile_worker._private_jobs set attempts = max_attempts, run_at = now() where id = $1',
      [id],
    );
    await query(
      database,
      `insert into jobs_runs (job_id, task, cancel_requested_at) values ($1, 'test.long', now())`,
      [id],
    );
    await waitUntil(stage(id, 'dead'), 5_000);
    await verb(id, 'retry').expect(200);
    await waitUntil(async () => ['done', 'cancelled'].includes((await job(id))?.stage ?? ''), 20_000);
    expect((await job(id))?.stage).toBe('done');
  });

  it('discards a dead job for a reason that stays with it', async () => {
    const dead = await deadJob('hopeless');
    const { body } = await verb(dead, 'discard', { reason: ' ' }).expect(400);
    expect(body.error.details.errors[0].path).toEqual(['reason']);
    await verb(dead, 'discard', { reason: 'Адрес больше не нужен' }).expect(200);
    expect(await job(dead)).toMatchObject({
      stage: 'discarded',
      reason: 'hopeless',
      note: 'Адрес больше не нужен',
    });
    expect(await journal(dead)).toMatchObject([{ action: 'jobs.job-discarded' }]);
    const again = await verb(dead, 'retry').expect(409);
    expect(again.body.error.details.code).toBe('JobEnded');
  });

  it('cancels a job that waits: it never runs', async () => {
    const id = await enqueueIn(app, {
      task: 'test.effect',
      payload: { key: 'unwanted', ms: 0 },
      options: soon(5_000),
    });
    await verb(id, 'cancel').expect(200);
    const inQueue = 'select id from graphile_worker._private_jobs where id = $1';
    expect(await query(database, inQueue, [id])).toEqual([]);
    expect(await effects(database)).not.toContain('unwanted');
    expect(await job(id)).toMatchObject({ stage: 'cancelled' });
    expect(await journal(id)).toMatchObject([{ action: 'jobs.job-cancelled', actor: 'staff' }]);
  });

  it('sees how far a running job is, and stops it within three seconds', async () => {
    const id = await enqueueIn(app, { task: 'test.long', payload: { steps: 200, ms: 50 } });
    await waitUntil(async () => ((await job(id))?.progress?.done ?? 0) > 30, 10_000);
    const progress = (await job(id))?.progress;
    expect(progress?.total).toBe(200);
    expect(progress?.rate).toBeGreaterThan(5);
    expect(progress?.rate).toBeLessThan(21);
    expect(progress?.remainingSeconds).toBeGreaterThan(4);
    expect(await secondsToStop(id)).toBeLessThan(3);
    expect(await effects(database)).not.toContain(id);
    expect((await job(id))?.progress?.done).toBeLessThan(200);
  });

  it('is told when the verb does not fit the job, and when there is no such job', async () => {
    const waiting = await enqueueIn(app, {
      task: 'test.effect',
      payload: { key: 'x', ms: 0 },
      options: soon(),
    });
    const refused = await verb(waiting, 'retry').expect(409);
    expect(refused.body.error.details).toMatchObject({ code: 'JobInAnotherStage', stage: 'waiting' });
    const unknown = await verb('999999999', 'retry').expect(404);
    expect(unknown.body.error.details.code).toBe('JobNotFound');
  });

  it('of many verbs at once one is done', async () => {
    const dead = await deadJob('raced');
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => verb(dead, 'discard', { reason: `причина ${n}` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
    expect(await journal(dead)).toHaveLength(1);
  });
});

describe('a job that somebody started', () => {
  const startedBy = async (userId: number): Promise<string> => {
    const id = await enqueueIn(app, { task: 'test.long', payload: { steps: 100, ms: 100 } });
    // As `enqueue` marks it in a request of that person.
    await query(
      database,
      `update graphile_worker._private_jobs set flags = jsonb_build_object('staff:' || $2::text, true) where id = $1`,
      [id, userId],
    );
    return id;
  };

  it('is followed and cancelled by that person alone', async () => {
    const owner = await adminLogin(app, 'editor');
    const stranger = await adminLogin(app, 'editor');
    const id = await startedBy(owner.staff.id);
    const { body } = await app.http().get(`/jobs/own/${id}`).set(owner.headers).expect(200);
    expect(body.data).toMatchObject({ id, task: 'test.long', startedBy: owner.staff.id });
    await app.http().get(`/jobs/own/${id}`).set(stranger.headers).expect(404);
    await app.http().post(`/jobs/own/${id}/cancel`).set(stranger.headers).expect(404);
    await app.http().post(`/jobs/own/${id}/cancel`).set(owner.headers).expect(200);
    await waitUntil(stage(id, 'cancelled'), 5_000);
    expect((await app.http().get(`/jobs/own/${id}`).set(owner.headers)).body.data.stage).toBe('cancelled');
    expect(await journal(id)).toMatchObject([{ action: 'jobs.job-cancelled', actor: 'staff' }]);
  });
});

describe('dead jobs', () => {
  const diedAt = (time: string) =>
    query(
      database,
      `update graphile_worker._private_jobs set updated_at = $1 where attempts >= max_attempts and locked_at is null`,
      [time],
    );
  const tellNow = async () => {
    const id = await enqueueIn(app, { task: 'jobs.tell-of-dead-jobs', payload: {} });
    await waitUntil(stage(id, 'done'), 5_000);
  };
  const told = async (): Promise<string[]> => {
    const rows = await query<{ key: string }>(
      database,
      `select key from notifications_notifications where key like 'jobs.jobs-died:test.failing:2026-01-%' order by key`,
    );
    return rows.map(({ key }) => key);
  };
  const inbox = async (headers: Headers): Promise<{ event: string; subject: string; link: string }[]> =>
    (await app.http().get('/notifications/inbox').set(headers).expect(200)).body.data.filter(
      ({ event }: { event: string }) => event === 'jobs.jobs-died',
    );

  it('are told to those who may help, once for a task and an hour, however many there are', async () => {
    const others = [await adminLogin(app, 'auditor'), await adminLogin(app, 'editor')];
    await deadJob('told of');
    await deadJob('told of too');
    await diedAt('2026-01-15T10:05:00Z');
    await tellNow();
    await tellNow();
    await diedAt('2026-01-15T10:55:00Z');
    await tellNow();
    expect(await told()).toEqual(['jobs.jobs-died:test.failing:2026-01-15T10']);
    await diedAt('2026-01-15T11:00:00Z');
    await tellNow();
    expect(await told()).toHaveLength(2);
    await waitUntil(async () => (await inbox(manager)).length >= 2, 10_000);
    const [latest] = await inbox(manager);
    expect(latest).toMatchObject({
      subject: 'Не выполнено задание: Проба failing',
      link: '/plugins/jobs?stage=dead&task=test.failing',
    });
    for (const { headers } of others) expect(await inbox(headers)).toEqual([]);
  });
});

describe('operators', () => {
  it('/readyz knows the dead jobs and stays ready', async () => {
    await deadJob('seen by probes');
    const { body, status } = await app.http().get('/readyz');
    const check = body.checks.find(({ name }: { name: string }) => name === 'jobs');
    expect(status).toBe(200);
    expect(check.facts.dead).toBeGreaterThan(0);
    expect(check.facts.oldestWaitingSeconds).toBeLessThan(60);
  });

  it('/metrics tells who knows the token about the queue and the process, and nobody else that it exists', async () => {
    const { text } = await app
      .http()
      .get('/metrics')
      .set('Authorization', 'Bearer for-prometheus')
      .expect(200)
      .expect('Content-Type', /text\/plain/);
    expect(text).toMatch(/^gospublik_jobs_queued\{stage="dead"\} [1-9]/m);
    expect(text).toMatch(/^gospublik_jobs_oldest_waiting_seconds \d/m);
    expect(text).toMatch(/^gospublik_jobs_attempt_seconds_count\{task="test.effect",outcome="done"\} [1-9]/m);
    expect(text).toMatch(/^process_resident_memory_bytes [1-9]/m);
    await app.http().get('/metrics').expect(404);
    await app.http().get('/metrics').set('Authorization', 'Bearer wrong').expect(404);
    const silent = await startApp({ env: { LOG_LEVEL: 'fatal' } });
    await silent.http().get('/metrics').set('Authorization', 'Bearer ').expect(404);
  });

  it('jobs that ended long ago are forgotten, later ones are not', async () => {
    const old = await enqueueIn(app, { task: 'test.effect', payload: { key: 'old', ms: 0 } });
    const fresh = await enqueueIn(app, { task: 'test.effect', payload: { key: 'fresh', ms: 0 } });
    await waitUntil(stage(old, 'done'), 5_000);
    await waitUntil(stage(fresh, 'done'), 5_000);
    await query(database, `update jobs_runs set ended_at = now() - interval '31 days' where job_id = $1`, [
      old,
    ]);
    const forget = await enqueueIn(app, { task: 'jobs.forget-ended-jobs', payload: {} });
    await waitUntil(stage(forget, 'done'), 5_000);
    expect(await job(old)).toBeUndefined();
    expect(await job(fresh)).toBeDefined();
  });
});
