import { type App, startApp } from '../../helpers/app';
import { createAnnouncement, createOrganization, createService } from '../../helpers/content';
import { freshDatabase, query } from '../../helpers/database';
import { MOMENTS_BEFORE_END } from '../../helpers/moments-before-end';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { waitUntil } from '../../helpers/wait-until';
import { approveCase, type Desk, desk, hashOf, type Routes, routesOf, submit, submitted } from './desk';
import { LONGEST_ACT_SECONDS, latenessOfJob } from './published-in-time';

const ANNOUNCEMENT = 'api::announcement.announcement';
const ENV = { LOG_LEVEL: 'error', PUBLIC_READ_LIMIT: '0' };

let database: string;
let one: App;
let at: Desk;
let keeper: Member;
let routes: Routes;

beforeAll(async () => {
  database = await freshDatabase();
  const [app] = await Promise.all([startApp({ env: ENV, database }), startApp({ env: ENV, database })]);
  one = app;
  at = await desk(one);
  keeper = await memberOf(one, 'registry-admin');
  routes = routesOf(one);
});

const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();

async function announced(endsAt: string): Promise<{ documentId: string; caseId: string }> {
  const period = { startsAt: inSeconds(-3_600), endsAt };
  const documentId = await createAnnouncement(one, at.organization.documentId, period, 'draft');
  const answer = await routes.on(at.editor, documentId, 'submit', {}, ANNOUNCEMENT);
  const caseId = String(answer.body.data.documentId);
  await approveCase(routes, at.moderator, caseId);
  return { documentId, caseId };
}

/** The job of the version, now. */
const expire = (caseId: string) =>
  one.run((strapi, caseId) => strapi.plugin('moderation').service('expire-document').run(caseId), caseId);
/** Moves the end near, after the publication: on a busy machine an approval takes longer than a test should wait. */
async function endSoon(documentId: string, caseId: string): Promise<void> {
  const soon = `now() + interval '3 seconds'`;
  await query(database, `update announcements set ends_at = ${soon} where document_id = $1`, [documentId]);
  await query(database, `update moderation_cases set expires_at = ${soon} where document_id = $1`, [caseId]);
  const job = `update graphile_worker._private_jobs set run_at = ${soon} where key = $1`;
  await query(database, job, [`moderation.expire-document:${caseId}`]);
}
const rowsOf = (documentId: string) =>
  query(database, 'select 1 from announcements where document_id = $1 and published_at is not null', [
    documentId,
  ]);
const actsOf = (caseId: string, verb: string) =>
  query<{ late: number; actor: number | null }>(
    database,
    `select a.actor, extract(epoch from a.created_at - coalesce(c.expires_at, c.planned_at))::float8 as late
     from moderation_acts a join moderation_cases c on c.document_id = a.case_id
     where a.case_id = $1 and a.verb = $2`,
    [caseId, verb],
  );
const toldOf = async (event: string, path: string, value: string): Promise<number> => {
  const sql = `select 1 from notifications_notifications where event = $1 and ${path} like $2`;
  return (await query(database, sql, [event, `%${value}%`])).length;
};

it('an announcement leaves by itself within 5 seconds of its time, by exactly one of two instances', async () => {
  const { documentId, caseId } = await announced(inSeconds(3_600));
  expect(await rowsOf(documentId)).toHaveLength(1);
  await endSoon(documentId, caseId);
  await waitUntil('the end', async () => (await rowsOf(documentId)).length === 0);
  const [act, ...more] = await actsOf(caseId, 'withdraw');
  expect(more).toEqual([]);
  expect(act?.actor).toBeNull();
  expect(act?.late).toBeGreaterThanOrEqual(0);
  expect(act?.late).toBeLessThan(LONGEST_ACT_SECONDS);
  const job = { task: 'moderation.expire-document', time: 'expires_at' } as const;
  expect(await latenessOfJob(database, caseId, job)).toBeLessThan(5);
  expect(await toldOf('moderation.case-expired', 'link', documentId)).toBe(1);
  expect(await toldOf('moderation.case-late', 'link', documentId)).toBe(0);
  await one.http().get(`/api/announcements/${documentId}`).expect(404);
});

it('a prolonged announcement stays: the end is that of the version that is public', async () => {
  const { documentId, caseId } = await announced(inSeconds(3_600));
  await routes.save(at.editor, documentId, { endsAt: inSeconds(7_200) }, ANNOUNCEMENT);
  const body = { changeNote: 'Продлено' };
  const answer = await routes.on(at.editor, documentId, 'submit', body, ANNOUNCEMENT);
  await approveCase(routes, at.moderator, String(answer.body.data.documentId));
  // As if the first end had come.
  const past = `update moderation_cases set expires_at = now() - interval '1 minute' where document_id = $1`;
  await query(database, past, [caseId]);
  await expire(caseId);
  await one.http().get(`/api/announcements/${documentId}`).expect(200);
});

it('a service stays through its last day by the clock of its organisation', async () => {
  const endOf = async (organization: string): Promise<string | undefined> => {
    const documentId = await createService(one, organization, { validTo: '2030-12-31' });
    const [row] = await query<{ ends: string }>(
      database,
      `select to_char(expires_at at time zone current_setting('TimeZone') at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as ends
       from moderation_cases where target_id = $1`,
      [documentId],
    );
    return row?.ends;
  };
  expect(await endOf(at.organization.documentId)).toBe('2030-12-31 21:00');
  expect(await endOf(await createOrganization(one, { timeZone: 'Asia/Vladivostok' }))).toBe(
    '2030-12-31 14:00',
  );
});

it('what came to its time while nothing ran is made up for at the start, and told of as late', async () => {
  const own = await freshDatabase();
  const first = await startApp({ env: ENV, database: own });
  const there = await desk(first);
  const ways = routesOf(first);
  const title = 'Опоздавшая новость';
  const planned = await submitted(first, ways, there, { title, plannedPublicationAt: inSeconds(60) });
  await approveCase(ways, there.moderator, planned.caseId);
  const ending = await createAnnouncement(first, there.organization.documentId, { endsAt: inSeconds(60) });
  await first.stop();
  // As if it had stood still for ten minutes.
  const back = `interval '10 minutes'`;
  await query(
    own,
    `update moderation_cases set planned_at = planned_at - ${back}, expires_at = expires_at - ${back},
       public_at = public_at - ${back}`,
  );
  await query(own, `update announcements set ends_at = ends_at - ${back}`);
  await query(own, `update graphile_worker._private_jobs set run_at = run_at - ${back}`);
  await startApp({ env: ENV, database: own });
  const isPublic = async (table: 'news_items' | 'announcements', documentId: string): Promise<boolean> => {
    const sql = `select 1 from ${table} where document_id = $1 and published_at is not null`;
    return (await query(own, sql, [documentId])).length > 0;
  };
  await waitUntil(
    'both',
    async () =>
      (await isPublic('news_items', planned.documentId)) && !(await isPublic('announcements', ending)),
  );
  const told = await query<{ text: string }>(
    own,
    `select data->>'text' as text from notifications_notifications where event = 'moderation.case-late' order by id`,
  );
  expect(told.map(({ text }) => text.split(':')[0]).sort()).toEqual(['Публикация', 'Снятие с публикации']);
  expect(told[0]?.text).toMatch(
    /назначено на \d\d\.\d\d\.\d{4} \d\d:\d\d, выполнено \d\d\.\d\d\.\d{4} \d\d:\d\d/,
  );
});

it('what had ended before it was published leaves at once and is not called late', async () => {
  // Nobody may submit it any more: the program, or whoever breaks the glass, publishes it all the same.
  const endsAt = '2024-05-01T09:00:00.000Z';
  const documentId = await createAnnouncement(one, at.organization.documentId, { endsAt });
  await waitUntil('the end', async () => (await rowsOf(documentId)).length === 0);
  expect(await toldOf('moderation.case-late', 'link', documentId)).toBe(0);
});

it('a planned job of a document that was deleted ends without a fault', async () => {
  const { documentId, caseId } = await announced(inSeconds(3_600));
  await one.run(
    (strapi, documentId) => strapi.documents('api::announcement.announcement').delete({ documentId }),
    documentId,
  );
  await expire(caseId);
});

describe('what came to its end', () => {
  async function rejected(): Promise<{ documentId: string; caseId: string }> {
    const made = await submitted(one, routes, at);
    await routes.act(at.moderator, made.caseId, 'claim');
    await routes.act(at.moderator, made.caseId, 'reject', {
      contentHash: await hashOf(routes, at.moderator, made.caseId),
      reasons: [{ code: 'duplicate', field: null }],
      text: 'Такая новость уже вышла.',
    });
    return made;
  }

  it('is taken up again by its authors as a new version; others may not', async () => {
    const { documentId, caseId } = await rejected();
    const stranger = await memberOf(one, 'editor');
    expect((await routes.act(stranger, caseId, 'rework')).status).toBe(404);
    expect((await routes.act(at.moderator, caseId, 'rework')).status).toBe(403);
    const done = await routes.act(at.editor, caseId, 'rework');
    expect(done.status).toBe(200);
    expect(done.body.data.documentId).not.toBe(caseId);
    expect((await routes.stage(at.editor, documentId)).body.data.stage).toBe('draft');
    expect((await submit(routes, at.editor, documentId)).caseId).toBe(done.body.data.documentId);
    const again = await routes.act(at.editor, caseId, 'rework');
    expect([again.status, again.body.error.details.code]).toEqual([409, 'StageForbidsVerb']);
  });

  it('taken up at once by two is taken up once', async () => {
    const { caseId } = await rejected();
    const answers = await Promise.all([1, 2, 3].map(() => routes.act(at.editor, caseId, 'rework')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('a withdrawn document is restored by rework: it becomes public again after a review', async () => {
    const made = await submitted(one, routes, at);
    await approveCase(routes, at.moderator, made.caseId);
    const reasons = [{ code: 'error', field: null }];
    await routes.on(at.moderator, made.documentId, 'withdraw', { reasons, text: 'Опубликовано случайно.' });
    await one.http().get(`/api/news/${made.documentId}`).expect(410);
    expect((await routes.act(at.editor, made.caseId, 'rework')).status).toBe(200);
    await one.http().get(`/api/news/${made.documentId}`).expect(410);
    await approveCase(routes, at.moderator, (await submit(routes, at.editor, made.documentId)).caseId);
    await one.http().get(`/api/news/${made.documentId}`).expect(200);
  });

  it('is archived by hand by who keeps the registry, and comes back from the archive', async () => {
    const { documentId, caseId } = await rejected();
    expect((await routes.act(at.editor, caseId, 'archive')).status).toBe(403);
    const waiting = await submitted(one, routes, at);
    expect((await routes.act(keeper, waiting.caseId, 'archive')).status).toBe(409);
    expect((await routes.act(keeper, caseId, 'archive')).status).toBe(200);
    const { verbs, stage } = (await routes.stage(keeper, documentId)).body.data;
    expect(stage).toBe('archived');
    expect([verbs.restore, verbs.archive.length]).toEqual([[], 1]);
    expect((await routes.act(keeper, caseId, 'restore')).status).toBe(200);
    expect((await routes.stage(at.editor, documentId)).body.data.stage).toBe('draft');
  });

  it('is archived by itself after the term, not before; what is public stays', async () => {
    const [old, young] = [await rejected(), await rejected()];
    const open = await submitted(one, routes, at);
    const back = `update moderation_cases set updated_at = now() - interval '181 days' where document_id = any($1)`;
    await query(database, back, [[old.caseId, open.caseId]]);
    await one.run((strapi) => strapi.plugin('moderation').service('archive-old-cases').run());
    const stage = async ({ documentId }: { documentId: string }) =>
      (await routes.stage(at.editor, documentId)).body.data.stage;
    expect([await stage(old), await stage(young), await stage(open)]).toEqual([
      'archived',
      'rejected',
      'submitted',
    ]);
  });
});

describe('the end of validity', () => {
  const remindAt = (app: App, now: string) =>
    app.run(
      (strapi, now) => strapi.plugin('moderation').service('remind-of-validity').run(new Date(now)),
      now,
    );
  const daysTold = async (documentId: string): Promise<string[]> => {
    const rows = await query<{ days: string }>(
      database,
      `select data->>'days' as days from notifications_notifications
       where event = 'moderation.validity-ending' and link like $1 order by id`,
      [`%${documentId}`],
    );
    return rows.map(({ days }) => days);
  };

  it('is told 30, 14, 7 and 1 days before by the day of the organisation, once each, in two instances', async () => {
    const documentId = await createService(one, at.organization.documentId, { validTo: '2030-12-31' });
    const two = await startApp({ env: ENV, database });
    for (const now of MOMENTS_BEFORE_END) await Promise.all([remindAt(one, now), remindAt(two, now)]);
    expect(await daysTold(documentId)).toEqual(['30', '14', '7', '1']);
    const [told] = await query<{ recipients: string }>(
      database,
      `select recipients::text from notifications_notifications where link like $1 limit 1`,
      [`%${documentId}`],
    );
    expect(JSON.parse(told?.recipients ?? '[]')).toEqual([{ kind: 'staff', userId: at.editor.staff.id }]);
  });

  it('is told by the day of an organisation far from Moscow', async () => {
    const organization = await createOrganization(one, { timeZone: 'Asia/Vladivostok' });
    const documentId = await createService(one, organization, { validTo: '2030-07-31' });
    await remindAt(one, '2030-06-30T13:59:00Z');
    expect(await daysTold(documentId)).toEqual([]);
    await remindAt(one, '2030-06-30T14:00:00Z');
    expect(await daysTold(documentId)).toEqual(['30']);
  });

  it('of what is not public is told to nobody', async () => {
    const changes = { validTo: '2030-04-30' };
    const documentId = await createService(one, at.organization.documentId, changes, 'draft');
    await remindAt(one, '2030-04-10T09:00:00Z');
    expect(await daysTold(documentId)).toEqual([]);
  });

  it('is told after a day on which nothing ran, and what was missed altogether is not told late', async () => {
    const documentId = await createService(one, at.organization.documentId, { validTo: '2030-10-31' });
    await remindAt(one, '2030-10-03T09:00:00Z');
    await remindAt(one, '2030-10-26T09:00:00Z');
    expect(await daysTold(documentId)).toEqual(['28', '5']);
  });

  it('that has moved has reminders of its own', async () => {
    const documentId = await createService(one, at.organization.documentId, { validTo: '2030-08-31' });
    await remindAt(one, '2030-08-30T09:00:00Z');
    const service = 'api::service.service';
    await one.run(
      async (strapi, { documentId, service }) => {
        const data = { validTo: '2030-09-01' };
        await strapi.documents(service as 'api::service.service').update({ documentId, data });
        const moderation = strapi.plugin('moderation').service('api');
        await moderation.publishAsSystem({ type: service, documentId, reason: 'Тестовые данные' });
      },
      { documentId, service },
    );
    await remindAt(one, '2030-08-31T09:00:00Z');
    expect(await daysTold(documentId)).toEqual(['1', '1']);
  });

  it('of an act that is common to all is told to who keeps the registry', async () => {
    const documentId = await one.run(async (strapi) => {
      const type = 'api::regulation.regulation';
      const { documentId } = await strapi.documents(type).create({
        data: {
          title: 'О порядке приёма',
          slug: 'o-poryadke',
          kind: 'ministry-order',
          number: '7',
          adoptedOn: '2026-01-10',
          validTo: '2030-05-31',
        },
      });
      const moderation = strapi.plugin('moderation').service('api');
      await moderation.publishAsSystem({ type, documentId, reason: 'Тестовые данные' });
      return documentId;
    });
    await remindAt(one, '2030-05-10T09:00:00Z');
    const [told] = await query<{ recipients: string }>(
      database,
      `select recipients::text from notifications_notifications where link like $1`,
      [`%${documentId}`],
    );
    expect(JSON.parse(told?.recipients ?? '[]')).toContainEqual({ kind: 'staff', userId: keeper.staff.id });
  });
});
