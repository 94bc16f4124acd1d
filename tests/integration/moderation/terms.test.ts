import { type App, startTwoProcesses } from '../../helpers/app';
import { query } from '../../helpers/database';
import { waitUntil } from '../../helpers/wait-until';
import { approveCase, type Desk, desk, type Routes, routesOf, submitted } from './desk';
import { expectPublishedInTime } from './published-in-time';

let one: App;
let at: Desk;
let routes: Routes;

beforeAll(async () => {
  [one] = await startTwoProcesses({ LOG_LEVEL: 'error' });
  at = await desk(one);
  routes = routesOf(one);
});

const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();
const isPublic = async (documentId: string) =>
  (await one.http().get(`/api/news/${documentId}`)).status === 200;
const stageOf = async (documentId: string): Promise<string> =>
  (await routes.stage(at.editor, documentId)).body.data.stage;
const toldOf = async (event: string, title: string): Promise<number> => {
  const sql = `select 1 from notifications_notifications where event = $1 and data->>'title' = $2`;
  return (await query(one.databaseUrl, sql, [event, title])).length;
};

it('what is approved before its planned time waits, and two instances publish it once, within 5 seconds', async () => {
  const plannedPublicationAt = inSeconds(25);
  const { documentId, caseId } = await submitted(one, routes, at, { plannedPublicationAt });
  await approveCase(routes, at.moderator, caseId);
  expect(await stageOf(documentId)).toBe('scheduled');
  expect(await isPublic(documentId)).toBe(false);
  const early = await routes.manage(at.moderator, documentId, 'publish');
  expect([early.status, early.body.error.details.code]).toEqual([409, 'PlannedTimeNotCome']);

  await waitUntil('the publication', () => isPublic(documentId), 60_000);
  await expectPublishedInTime(one, caseId);
});

it('what is changed after the approval is not published at its time, and the author is told', async () => {
  const title = 'Изменено после одобрения';
  const plan = { title, plannedPublicationAt: inSeconds(25) };
  const { documentId, caseId } = await submitted(one, routes, at, plan);
  await approveCase(routes, at.moderator, caseId);
  await routes.save(at.editor, documentId, { lead: 'Подменено после одобрения' });
  await waitUntil('the refusal', async () => (await stageOf(documentId)) === 'approved', 60_000);
  expect(await isPublic(documentId)).toBe(false);
  expect(await toldOf('moderation.case-unscheduled', title)).toBe(1);
  expect((await routes.act(at.editor, caseId, 'take-back')).status).toBe(200);
  expect((await routes.on(at.editor, documentId, 'submit')).status).toBe(200);
});

it('a planned publication that a moderator cancels does not happen, and its author is told why', async () => {
  const title = 'Отменено модератором';
  const plan = { title, plannedPublicationAt: inSeconds(25) };
  const { documentId, caseId } = await submitted(one, routes, at, plan);
  const text = 'В новости указан старый адрес.';
  const cancel = (body: object) => routes.act(at.second, caseId, 'unschedule', body);
  const early = await cancel({ text });
  expect([early.status, early.body.error.details.code]).toEqual([409, 'StageForbidsVerb']);
  await approveCase(routes, at.moderator, caseId);
  expect((await routes.act(at.editor, caseId, 'unschedule', { text })).status).toBe(403);
  const silent = await cancel({ text: 'Нет' });
  expect([silent.status, silent.body.error.details.errors[0]]).toMatchObject([
    400,
    { code: 'DecisionTextMissing', path: ['text'] },
  ]);
  expect((await cancel({ text })).status).toBe(200);
  expect(await stageOf(documentId)).toBe('changes-requested');
  expect(await toldOf('moderation.case-publication-cancelled', title)).toBe(1);
  expect(await toldOf('moderation.case-unscheduled', title)).toBe(0);
  expect((await routes.stage(at.editor, documentId)).body.data.lastDecision.text).toBe(text);
  // Neither at its time nor by any other way: the approval is over.
  expect((await routes.manage(at.moderator, documentId, 'publish')).status).toBe(409);
  const isOver = () => Date.now() > Date.parse(plan.plannedPublicationAt) + 1_000;
  await waitUntil('the planned time is over', isOver, 60_000);
  expect(await isPublic(documentId)).toBe(false);
  await routes.save(at.editor, documentId, { lead: 'Адрес исправлен', plannedPublicationAt: null });
  expect((await routes.on(at.editor, documentId, 'submit')).status).toBe(200);
  await approveCase(routes, at.moderator, caseId);
  expect(await isPublic(documentId)).toBe(true);
});

it('a planned version that its author takes back is not published', async () => {
  const plan = { plannedPublicationAt: inSeconds(3_600) };
  const { documentId, caseId } = await submitted(one, routes, at, plan);
  await approveCase(routes, at.moderator, caseId);
  expect((await routes.act(at.editor, caseId, 'take-back')).status).toBe(200);
  await one.run(
    (strapi, caseId) => strapi.plugin('moderation').service('publish-planned').run(caseId),
    caseId,
  );
  expect(await isPublic(documentId)).toBe(false);
  expect(await stageOf(documentId)).toBe('draft');
});

it('moderators are told of a submission and of a term that has passed, once each', async () => {
  const title = 'Срок прошёл';
  const { caseId } = await submitted(one, routes, at, { title });
  expect(await toldOf('moderation.case-submitted', title)).toBe(1);
  const late = `update moderation_cases set due_at = now() - interval '1 minute' where document_id = $1`;
  await query(one.databaseUrl, late, [caseId]);
  for (let round = 0; round < 2; round += 1) {
    await one.run((strapi) => strapi.plugin('moderation').service('remind-of-terms').run());
  }
  expect(await toldOf('moderation.case-overdue', title)).toBe(1);
});
