import { type App, startApp } from '../../helpers/app';
import { createNews } from '../../helpers/content';
import { query } from '../../helpers/database';
import { adminLogin } from '../../helpers/staff';
import { lockWaiters, underLock } from '../../helpers/under-lock';
import { waitUntil } from '../../helpers/wait-until';
import { type Desk, desk, hashOf, NEWS, type Routes, routesOf, submit, submitted } from './desk';

type Headers = { Authorization: string };
type Refused = { path: (string | number)[]; code: string; message: string };

let app: App;
let at: Desk;
let routes: Routes;
let keeper: Headers;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  at = await desk(app);
  routes = routesOf(app);
  keeper = (await adminLogin(app, 'registry-admin')).headers;
});

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const JARGON = { body: paragraph('Приём граждан осуществляется по вторникам в здании администрации.') };

/** Makes a check as severe as asked, for everything. */
async function severityOf(check: string, setting: 'error' | 'warning' | 'off'): Promise<void> {
  const { body } = await app.http().get('/moderation/policy').set(keeper).expect(200);
  const { version } = body.data.policy;
  const change = { severities: { [check]: setting } };
  const sent = { version, change, note: `${check}: ${setting}` };
  await app.http().post('/moderation/policy/change').set(keeper).send(sent).expect(200);
}

const jargonIs = (setting: 'error' | 'warning') => severityOf('office-jargon', setting);

afterEach(() => jargonIs('warning'));

const draftOf = (documentId: string, changes: object) => routes.save(at.editor, documentId, changes);
const isPublic = async (documentId: string) =>
  (await app.http().get(`/api/news/${documentId}`)).status === 200;
const checksOf = async (caseId: string) =>
  (await routes.send(at.moderator, 'get', `/moderation/cases/${caseId}/checks`)).body.data;
const told = (userId: number, event: string, title: string) =>
  query<{ text: string }>(
    app.databaseUrl,
    `select n.data->>'text' as text from notifications_notifications n
     where n.event = $2 and n.data->>'title' = $3 and n.recipients::text like '%' || $1::text || '%'`,
    [userId, event, title],
  );

it('errors refuse the submission, each at its field with how to mend it, and nothing is queued', async () => {
  const { documentId } = await submitted(app, routes, at, { title: 'Дважды отправлено' });
  await routes.on(at.editor, documentId, 'take-back');
  const taken = (await routes.stage(at.editor, documentId)).body.data.case.documentId;
  await routes.act(at.editor, taken, 'take-back');
  await draftOf(documentId, { topic: null, body: paragraph('Его СНИЛС 112-233-445 95, запишите.') });
  const refused = await routes.on(at.editor, documentId, 'submit');
  expect([refused.status, refused.body.error.details.code]).toEqual([400, 'ChecksFailed']);
  const errors: Refused[] = refused.body.error.details.errors;
  expect(errors.map(({ path, code }) => [path.join('.'), code])).toEqual([
    ['body', 'personal-data'],
    ['topic', 'required-fields'],
  ]);
  expect(errors[0]?.message).toContain('112-233-445 95');
  expect(errors[1]?.message).toContain('Заполните поле.');
  expect((await routes.stage(at.editor, documentId)).body.data.stage).toBe('draft');
});

it('what is saved between the check and the submission is checked again', async () => {
  const documentId = await createNews(app, at.organization.documentId, {}, 'draft');
  // As a save does: the submission waits for it after its first check.
  const key = `hashtextextended('${NEWS}:${documentId}', 0)`;
  const { sent } = await underLock(app.databaseUrl, key, async (write) => {
    const sent = routes.on(at.editor, documentId, 'submit');
    await lockWaiters(app.databaseUrl, 1);
    const save = 'update news_items set body = $2 where document_id = $1 and published_at is null';
    const faulty = paragraph('Его СНИЛС 112-233-445 95, запишите.');
    await write(save, [documentId, JSON.stringify(faulty)]);
    return { sent };
  });
  const refused = await sent;
  expect([refused.status, refused.body.error?.details.code]).toEqual([400, 'ChecksFailed']);
});

it('warnings do not stop it and go into the case, with the hash and the policy they were found by', async () => {
  const { caseId } = await submitted(app, routes, at, JARGON);
  const { report, isCurrent } = await checksOf(caseId);
  expect(isCurrent).toBe(true);
  expect(report).toMatchObject({
    occasion: 'submission',
    errors: 0,
    hash: await hashOf(routes, at.moderator, caseId),
  });
  expect(report.policyVersion).toEqual(expect.any(Number));
  expect(report.findings.map(({ check }: { check: string }) => check)).toContain('office-jargon');
});

it('a policy that became stricter stops the approval; the moderator and the author learn why', async () => {
  const title = 'Приём по вторникам';
  const { documentId, caseId } = await submitted(app, routes, at, { ...JARGON, title });
  await jargonIs('error');
  expect((await checksOf(caseId)).isCurrent).toBe(false);
  await routes.act(at.moderator, caseId, 'claim');
  const contentHash = await hashOf(routes, at.moderator, caseId);
  const refused = await routes.act(at.moderator, caseId, 'approve', { contentHash });
  expect([refused.status, refused.body.error.details.code]).toEqual([400, 'ChecksFailed']);
  expect(await isPublic(documentId)).toBe(false);
  const { report, isCurrent } = await checksOf(caseId);
  expect([report.occasion, report.errors, isCurrent]).toEqual(['approval', 1, true]);
  await routes.act(at.moderator, caseId, 'approve', { contentHash });
  expect(await told(at.editor.staff.id, 'moderation.checks-failed', title)).toEqual([
    { text: expect.stringContaining('осуществляется') },
  ]);
  await jargonIs('warning');
  expect((await routes.act(at.moderator, caseId, 'approve', { contentHash })).status).toBe(200);
  expect(await isPublic(documentId)).toBe(true);
});

it('a planned publication is checked at its time: errors keep it back, author and moderator learn why', async () => {
  const title = 'Запланировано на потом';
  const plannedPublicationAt = new Date(Date.now() + 25_000).toISOString();
  const { documentId, caseId } = await submitted(app, routes, at, { ...JARGON, title, plannedPublicationAt });
  await routes.act(at.moderator, caseId, 'claim');
  const contentHash = await hashOf(routes, at.moderator, caseId);
  await routes.act(at.moderator, caseId, 'approve', { contentHash });
  await jargonIs('error');
  const stageOf = async () => (await routes.stage(at.editor, documentId)).body.data.stage;
  await waitUntil('the refusal', async () => (await stageOf()) === 'approved', 60_000);
  expect(await isPublic(documentId)).toBe(false);
  expect((await checksOf(caseId)).report).toMatchObject({ occasion: 'publication', errors: 1, by: null });
  expect(await told(at.editor.staff.id, 'moderation.case-unscheduled', title)).toHaveLength(1);
  expect(await told(at.moderator.staff.id, 'moderation.checks-failed', title)).toHaveLength(1);
  const past = await routes.manage(at.moderator, documentId, 'publish');
  expect([past.status, past.body.error.details.code]).toEqual([400, 'ChecksFailed']);
});

it('what is published at once is not stopped, and what was found stays with the case', async () => {
  const { documentId } = await submitted(app, routes, at, { title: 'Авария на водопроводе' });
  await draftOf(documentId, { topic: null });
  const body = { reasons: [{ code: 'emergency', field: null }], text: 'Авария, жители ждут.' };
  const sent = await app
    .http()
    .post(`/moderation/documents/${NEWS}/${documentId}/publish-at-once`)
    .set(keeper)
    .send(body);
  expect(sent.status).toBe(200);
  expect(await isPublic(documentId)).toBe(true);
  const { documentId: caseId } = (await routes.stage(at.editor, documentId)).body.data.case;
  expect((await checksOf(caseId)).report).toMatchObject({ occasion: 'at-once', errors: 1 });
});

it('a moderator checks again from the case, of the draft as it stands', async () => {
  const { documentId, caseId } = await submitted(app, routes, at);
  await draftOf(documentId, { topic: null });
  expect((await checksOf(caseId)).isCurrent).toBe(false);
  const { body } = await routes.act(at.moderator, caseId, 'check');
  expect(body.data).toMatchObject({
    isCurrent: true,
    report: { occasion: 'rerun', errors: 1, by: expect.any(String) },
  });
  const foreign = await adminLogin(app, 'editor');
  await app.http().post(`/moderation/cases/${caseId}/check`).set(foreign.headers).send({}).expect(404);
});

it('what was mended passes', async () => {
  await jargonIs('error');
  const { documentId } = await submitted(app, routes, at, { title: 'Исправлено и отправлено' });
  const { documentId: caseId } = (await routes.stage(at.editor, documentId)).body.data.case;
  await routes.act(at.editor, caseId, 'take-back');
  await draftOf(documentId, JARGON);
  expect((await routes.on(at.editor, documentId, 'submit')).status).toBe(400);
  await draftOf(documentId, { body: paragraph('Приём граждан идёт по вторникам в здании администрации.') });
  expect((await submit(routes, at.editor, documentId)).caseId).toBe(caseId);
});

it('where the policy does not ask for obligatory fields their absence is told in Russian all the same', async () => {
  await severityOf('required-fields', 'off');
  const documentId = await createNews(app, at.organization.documentId, { lead: null }, 'draft');
  const refused = await routes.on(at.editor, documentId, 'submit');
  await severityOf('required-fields', 'error');
  expect([refused.status, refused.body.error.details.code]).toEqual([400, 'ContentInvalid']);
  expect(refused.body.error.details.errors).toEqual([
    { path: ['lead'], code: 'Required', message: 'Заполните поле «Вводка».' },
  ]);
});
