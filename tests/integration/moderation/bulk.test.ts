import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { adminLogin } from '../../helpers/staff';
import type { Member } from '../../helpers/two-organizations';
import { waitUntil } from '../../helpers/wait-until';
import { type Desk, desk, type Routes, routesOf, submitted } from './desk';

let app: App;
let at: Desk;
let routes: Routes;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  at = await desk(app);
  routes = routesOf(app);
});

type Chosen = { documentId: string; contentHash: string | null };
type Item = { caseId: string; outcome: string | null; code: string | null; message: { ru: string } | null };

/** The cases as the list shows them. */
async function chosen(...caseIds: string[]): Promise<Chosen[]> {
  const { body } = await routes.queue(at.moderator, '?view=all&pageSize=100&sort=submittedAt:desc');
  const listed: Chosen[] = body.data;
  return caseIds.map((id) => {
    const item = listed.find(({ documentId }) => documentId === id);
    if (!item) throw new Error(`${id} is not in the queue`);
    return { documentId: id, contentHash: item.contentHash };
  });
}

const start = (who: Member, body: object) => routes.send(who, 'post', '/moderation/bulk', body);

async function decided(who: Member, body: object): Promise<Item[]> {
  const started = await start(who, body);
  expect(started.status).toBe(202);
  const read = async (): Promise<Item[]> =>
    (await routes.send(who, 'get', `/moderation/bulk/${started.body.data.documentId}`)).body.data.items;
  await waitUntil('the last outcome', async () => (await read()).every(({ outcome }) => outcome !== null));
  return read();
}

const outcomes = (items: Item[]): (string | null)[] => items.map(({ outcome, code }) => code ?? outcome);
const isPublic = async (documentId: string) =>
  (await app.http().get(`/api/news/${documentId}`)).status === 200;

it('claims and approves many; what may not be approved keeps its reason, and the others are public', async () => {
  const { moderator, second, editor } = at;
  const good = await submitted(app, routes, at);
  const changed = await submitted(app, routes, at);
  const taken = await submitted(app, routes, at);
  const also = await submitted(app, routes, at);
  await routes.act(second, taken.caseId, 'claim');
  const items = await chosen(good.caseId, changed.caseId, taken.caseId, also.caseId);

  expect(outcomes(await decided(moderator, { verb: 'claim', items }))).toEqual([
    'done',
    'done',
    'ClaimedByAnother',
    'done',
  ]);
  await routes.save(editor, changed.documentId, { lead: 'Подменено, пока список открыт' });
  const results = await decided(moderator, { verb: 'approve', items });
  expect(outcomes(results)).toEqual(['done', 'ContentChanged', 'ClaimedByAnother', 'done']);
  expect(results[1]?.message?.ru).toMatch(/[а-яё]{3}/);
  expect(await Promise.all([good, changed, taken, also].map((one) => isPublic(one.documentId)))).toEqual([
    true,
    false,
    false,
    true,
  ]);
  // The history names the person, not the job.
  const { acts } = (await routes.case(moderator, good.caseId)).body.data;
  expect(acts.map((act: { verb: string; actorName: string }) => [act.verb, act.actorName])).toContainEqual([
    'approve',
    'Тест moderator',
  ]);
});

it('what nobody has claimed is refused as by its button', async () => {
  const { caseId } = await submitted(app, routes, at);
  const [item] = await decided(at.moderator, { verb: 'approve', items: await chosen(caseId) });
  expect(item).toMatchObject({
    outcome: 'refused',
    code: 'NotClaimed',
    message: { ru: 'Сначала возьмите материал в работу.' },
  });
});

it('what the checks refuse keeps their report with the case, and the author is told, as by the button of one', async () => {
  const { moderator, editor } = at;
  const title = 'Одобряли вместе с другими';
  const paragraph = [{ type: 'text', text: 'Приём граждан осуществляется по вторникам в администрации.' }];
  const jargon = { title, body: [{ type: 'paragraph', children: paragraph }] };
  const refused = await submitted(app, routes, at, jargon);
  const good = await submitted(app, routes, at);
  const items = await chosen(refused.caseId, good.caseId);
  await decided(moderator, { verb: 'claim', items });
  const { headers } = await adminLogin(app, 'registry-admin');
  const { body } = await app.http().get('/moderation/policy').set(headers).expect(200);
  const change = { severities: { 'office-jargon': 'error' } };
  const sent = { version: body.data.policy.version, change, note: 'Канцелярит – ошибка' };
  await app.http().post('/moderation/policy/change').set(headers).send(sent).expect(200);

  const results = await decided(moderator, { verb: 'approve', items });
  expect(outcomes(results)).toEqual(['ChecksFailed', 'done']);
  expect(results[0]?.message?.ru).toContain('осуществляется');
  const checks = await routes.send(moderator, 'get', `/moderation/cases/${refused.caseId}/checks`);
  expect(checks.body.data.report).toMatchObject({ occasion: 'approval', errors: 1, by: 'Тест moderator' });
  expect((await routes.stage(editor, refused.documentId)).body.data.stage).toBe('in-review');
  expect([await isPublic(refused.documentId), await isPublic(good.documentId)]).toEqual([false, true]);
  const told = `select 1 from notifications_notifications
    where event = 'moderation.checks-failed' and data->>'title' = $1`;
  expect(await query(app.databaseUrl, told, [title])).toHaveLength(1);
});

it('gives one set of reasons to many, and refuses at the door reasons that are not of the verb', async () => {
  const { moderator } = at;
  const one = await submitted(app, routes, at);
  const other = await submitted(app, routes, at);
  const items = await chosen(one.caseId, other.caseId);
  await decided(moderator, { verb: 'claim', items });
  const silent = await start(moderator, { verb: 'request-changes', items });
  expect([silent.status, silent.body.error.details.code]).toEqual([400, 'InvalidDecision']);
  const short = { verb: 'reject', items, reasons: [{ code: 'duplicate', field: null }], text: 'Нет' };
  expect((await start(moderator, short)).status).toBe(400);

  const reasons = [{ code: 'spelling', field: ['title'] }];
  const results = await decided(moderator, { verb: 'request-changes', items, reasons, text: 'Опечатки.' });
  expect(outcomes(results)).toEqual(['done', 'done']);
  for (const { documentId } of [one, other]) {
    const { stage, remarks } = (await routes.stage(at.editor, documentId)).body.data;
    expect([stage, remarks.length, remarks[0].field]).toEqual(['changes-requested', 1, 'title']);
  }
});

it('a decision that another person has started, or that holds a case twice, is not taken', async () => {
  const { moderator, second, editor } = at;
  const { caseId } = await submitted(app, routes, at);
  const items = await chosen(caseId);
  const started = await start(moderator, { verb: 'claim', items });
  const foreign = await routes.send(second, 'get', `/moderation/bulk/${started.body.data.documentId}`);
  expect([foreign.status, foreign.body.error.details.code]).toEqual([404, 'BatchNotFound']);
  expect((await start(moderator, { verb: 'claim', items: [...items, ...items] })).status).toBe(400);
  expect((await start(editor, { verb: 'claim', items })).status).toBe(403);
});

it('who may not decide any more when the job runs is refused in every item', async () => {
  const { caseId } = await submitted(app, routes, at);
  const items = await chosen(caseId);
  const batch = await app.run(
    async (strapi, { items, userId }) => {
      const batches = strapi.db.query('plugin::moderation.batch');
      const { documentId } = await batches.create({ data: { verb: 'claim', startedBy: userId } });
      const data = { ...items[0], batchId: documentId, caseId: items[0]?.documentId, title: 'Дело' };
      const { documentId: _case, ...item } = data;
      await strapi.db.query('plugin::moderation.batch-item').create({ data: item });
      await strapi.db.query('admin::user').update({ where: { id: userId }, data: { isActive: false } });
      const job = { id: '1', attempt: 1, tickAt: null, signal: new AbortController().signal };
      const run = strapi.plugin('moderation').service('decide-many').run;
      await run(documentId, { ...job, progress: async () => undefined });
      await strapi.db.query('admin::user').update({ where: { id: userId }, data: { isActive: true } });
      return documentId;
    },
    { items, userId: at.second.staff.id },
  );
  const rows = await query(
    app.databaseUrl,
    'select outcome, code from moderation_batch_items where batch_id = $1',
    [batch],
  );
  expect(rows).toEqual([{ outcome: 'refused', code: 'VerbForbidden' }]);
});

it('who is blocked while the job runs is refused in every item from then on', async () => {
  const cases = [await submitted(app, routes, at), await submitted(app, routes, at)];
  const items = await chosen(...cases.map(({ caseId }) => caseId));
  const rows = await app.run(
    async (strapi, { items, userId }) => {
      const batches = strapi.db.query('plugin::moderation.batch');
      const { documentId: batchId } = await batches.create({ data: { verb: 'claim', startedBy: userId } });
      const rows = strapi.db.query('plugin::moderation.batch-item');
      for (const { documentId: caseId, contentHash } of items)
        await rows.create({ data: { batchId, caseId, contentHash, title: caseId } });
      const active = (isActive: boolean) =>
        strapi.db.query('admin::user').update({ where: { id: userId }, data: { isActive } });
      const progress = async (done: number) => void (done === 1 && (await active(false)));
      const job = { id: '1', attempt: 1, tickAt: null, signal: new AbortController().signal, progress };
      await strapi.plugin('moderation').service('decide-many').run(batchId, job);
      await active(true);
      return (await rows.findMany({ where: { batchId }, orderBy: { id: 'asc' } })).map((row) => [
        row.outcome,
        row.code,
      ]);
    },
    { items, userId: at.second.staff.id },
  );
  expect(rows).toEqual([
    ['done', null],
    ['refused', 'VerbForbidden'],
  ]);
});

it('a cancelled job leaves the rest as it was, and a second attempt goes on where the first stopped', async () => {
  const cases = [await submitted(app, routes, at), await submitted(app, routes, at)];
  const items = await chosen(...cases.map(({ caseId }) => caseId));
  const seen = await app.run(
    async (strapi, { items, userId }) => {
      const batches = strapi.db.query('plugin::moderation.batch');
      const { documentId: batchId } = await batches.create({ data: { verb: 'claim', startedBy: userId } });
      const rows = strapi.db.query('plugin::moderation.batch-item');
      for (const { documentId: caseId, contentHash } of items)
        await rows.create({ data: { batchId, caseId, contentHash, title: caseId } });
      const stop = new AbortController();
      const job = { id: '1', attempt: 1, tickAt: null };
      const run = strapi.plugin('moderation').service('decide-many').run;
      const stopAfterOne = async (done: number) => {
        if (done === 1) stop.abort();
      };
      const first: string = await run(batchId, { ...job, signal: stop.signal, progress: stopAfterOne }).then(
        () => 'ended',
        (error: Error) => error.name,
      );
      const outcomesOf = async () =>
        (await rows.findMany({ where: { batchId }, orderBy: { id: 'asc' } })).map((row) => row.outcome);
      const between = await outcomesOf();
      await run(batchId, { ...job, signal: new AbortController().signal, progress: async () => undefined });
      return { first, between, after: await outcomesOf() };
    },
    { items, userId: at.moderator.staff.id },
  );
  expect(seen).toEqual({ first: 'AbortError', between: ['done', null], after: ['done', 'done'] });
  const claims = await query(
    app.databaseUrl,
    `select case_id from moderation_acts where verb = 'claim' and case_id = any($1)`,
    [cases.map(({ caseId }) => caseId)],
  );
  expect(claims).toHaveLength(2);
});
