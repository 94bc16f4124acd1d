import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { createOrganization } from '../../helpers/organizations';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { approveCase, type Desk, desk, hashOf, type Routes, routesOf, submit, submitted } from './desk';

let app: App;
let at: Desk;
let routes: Routes;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  at = await desk(app);
  routes = routesOf(app);
});

interface Thread {
  documentId: string;
  resolvedAt: string | null;
  answers: { text: string; author: { id: number } }[];
  verbs: Record<string, { code: string }[]>;
}

const answer = async (who: Member, remark: string, text: string): Promise<number> =>
  (await routes.send(who, 'post', `/moderation/remarks/${remark}/answer`, { text })).status;

const reopen = async (who: Member, remark: string) =>
  routes.send(who, 'post', `/moderation/remarks/${remark}/reopen`);

async function remarked(changes: object = {}) {
  const made = await submitted(app, routes, at, changes);
  await routes.act(at.moderator, made.caseId, 'claim');
  const contentHash = await hashOf(routes, at.moderator, made.caseId);
  const reasons = [{ code: 'spelling', field: ['lead'] }];
  await routes.act(at.moderator, made.caseId, 'request-changes', { contentHash, reasons });
  const threads = async (): Promise<Thread[]> =>
    (await routes.stage(at.editor, made.documentId)).body.data.remarks;
  const [remark] = await threads();
  if (!remark) throw new Error('No remark was made');
  return { ...made, remark: remark.documentId, threads };
}

it('author and moderator answer each other under a remark, and each is told of what the other wrote', async () => {
  const { remark, caseId, threads } = await remarked({ title: 'Спор о запятой' });
  expect(await answer(at.editor, remark, 'Здесь так и пишется')).toBe(200);
  expect(await answer(at.moderator, remark, 'Посмотрите в словаре')).toBe(200);
  const [thread] = await threads();
  expect(thread?.answers.map(({ text, author }) => [text, author.id])).toEqual([
    ['Здесь так и пишется', at.editor.staff.id],
    ['Посмотрите в словаре', at.moderator.staff.id],
  ]);
  expect((await routes.case(at.second, caseId)).body.data.remarks[0].answers).toHaveLength(2);
  const told = await query<{ recipients: { userId: number }[] }>(
    app.databaseUrl,
    `select recipients from notifications_notifications
     where event = 'moderation.remark-answered' and data->>'title' = 'Спор о запятой' order by id`,
  );
  expect(told.map(({ recipients }) => recipients.map(({ userId }) => userId))).toEqual([
    [at.moderator.staff.id],
    [at.editor.staff.id],
  ]);
});

it('a remark that is opened again keeps the version from being approved', async () => {
  const { documentId, caseId, remark } = await remarked();
  await routes.resolve(at.editor, remark);
  await submit(routes, at.editor, documentId);
  await routes.act(at.moderator, caseId, 'claim');
  expect((await reopen(at.moderator, remark)).status).toBe(200);
  const contentHash = await hashOf(routes, at.moderator, caseId);
  const refused = await routes.act(at.moderator, caseId, 'approve', { contentHash });
  expect([refused.status, refused.body.error.details.code]).toEqual([409, 'RemarksOpen']);
  await routes.resolve(at.moderator, remark);
  await approveCase(routes, at.moderator, caseId);
  const late = await reopen(at.moderator, remark);
  expect([late.status, late.body.error.details.code]).toEqual([409, 'StageForbidsVerb']);
});

it('nobody else says anything under it', async () => {
  const { remark } = await remarked();
  const stranger = await memberOf(app, 'editor', await createOrganization(app, true));
  expect(await answer(stranger, remark, 'Чужое')).toBe(404);
  expect((await reopen(stranger, remark)).status).toBe(404);
  const head = await memberOf(app, 'head', at.organization);
  expect(await answer(head, remark, 'Без права')).toBe(403);
  expect(
    (await routes.send(at.editor, 'post', `/moderation/remarks/${remark}/answer`, { text: ' ' })).status,
  ).toBe(400);
});

it('each remark says what speaks against its verbs, as the server refuses them', async () => {
  const { documentId, caseId, remark, threads } = await remarked();
  const codesOf = (found: Thread | undefined) =>
    Object.entries(found?.verbs ?? {}).map(([verb, reasons]) => [verb, reasons.map(({ code }) => code)]);
  const none = [
    ['answer', []],
    ['resolve', []],
    ['reopen', []],
  ];
  expect(codesOf((await threads())[0])).toEqual(none);
  const auditor = await memberOf(app, 'auditor');
  const [seen] = (await routes.case(auditor, caseId)).body.data.remarks;
  const notTheirs = ['RemarkNotYours'];
  expect(codesOf(seen)).toEqual([
    ['answer', notTheirs],
    ['resolve', notTheirs],
    ['reopen', notTheirs],
  ]);
  const refused = await routes.resolve(auditor, remark);
  expect([refused.status, refused.body.error.details.code]).toEqual([403, 'RemarkNotYours']);
  await routes.resolve(at.editor, remark);
  await submit(routes, at.editor, documentId);
  await approveCase(routes, at.moderator, caseId);
  expect(codesOf((await threads())[0])).toEqual([
    ['answer', []],
    ['resolve', []],
    ['reopen', ['StageForbidsVerb']],
  ]);
});
