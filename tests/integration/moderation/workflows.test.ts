import { type App, startTwoProcesses } from '../../helpers/app';
import { createNews } from '../../helpers/content';
import { query } from '../../helpers/database';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { lockWaiters, underLock } from '../../helpers/under-lock';
import { type Desk, desk, hashOf, type Routes, routesOf, submit, submitted } from './desk';
import { processOf } from './evidence';

let one: App;
let at: Desk;
let routes: Routes;
let there: Routes;
let keeper: Member;

beforeAll(async () => {
  const [first, second] = await startTwoProcesses({ LOG_LEVEL: 'error' });
  one = first;
  at = await desk(one);
  routes = routesOf(one);
  there = routesOf(second);
  keeper = await memberOf(one, 'registry-admin');
});

const review = {
  code: 'review',
  name: { ru: 'Проверка', en: 'Review' },
  deciders: [{ role: 'moderator', organization: 'any' }],
  approvals: 1,
  documents: [],
  checklist: [],
  term: { amount: 4, unit: 'working-hours' },
  whenOverdue: 'remind',
};

const workflow = (code: string, changes: object = {}) => ({
  code,
  name: { ru: `Процесс ${code}`, en: code },
  contentTypes: ['api::article.article'],
  organizationKinds: [],
  isForNewOnly: false,
  steps: [review],
  ...changes,
});

const versionNow = async (): Promise<number> =>
  (await routes.send(keeper, 'get', '/moderation/workflows')).body.data.version;

const change = async (changed: object, version?: number, at: Routes = routes) =>
  at.send(keeper, 'post', '/moderation/workflows/change', {
    version: version ?? (await versionNow()),
    workflow: changed,
    note: 'Проверка',
  });

it('ships with two workflows and says what an editor of them may choose from', async () => {
  const { body } = await routes.send(keeper, 'get', '/moderation/workflows');
  expect(body.data).toMatchObject({ version: 0, organizations: {} });
  expect(body.data.workflows.map(({ code }: { code: string }) => code)).toEqual([
    'publication',
    'new-service',
  ]);
  expect(body.data.roles.map(({ code }: { code: string }) => code).sort()).toEqual([
    'moderator',
    'registry-admin',
  ]);
  expect(body.data.organizationKinds).toContain('local-body');
});

it('a change is a version with its author, in the journal; of two at once one is made', async () => {
  const version = await versionNow();
  const key = `hashtext('moderation_workflows')`;
  const { sent } = await underLock(one.databaseUrl, key, async () => {
    const sent = [
      change(workflow('at-once'), version),
      change(workflow('at-once-too'), version, there),
    ] as const;
    await lockWaiters(one.databaseUrl, 2);
    return { sent };
  });
  const answers = await Promise.all(sent);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const late = answers.find(({ status }) => status === 409);
  expect(late?.body.error.details).toMatchObject({ code: 'WorkflowsChanged', version: version + 1 });
  const { body } = await routes.send(keeper, 'get', '/moderation/workflows/versions');
  expect(body.data[0]).toMatchObject({
    version: version + 1,
    note: 'Проверка',
    author: 'Тест registry-admin',
  });
  const journal = await query(
    one.databaseUrl,
    `select 1 from audit_entries where action = 'moderation.workflow-changed' and object_id = $1`,
    [String(version + 1)],
  );
  expect(journal).toHaveLength(1);
});

it.each<[string, object, string, string]>([
  ['no steps', workflow('broken', { steps: [] }), 'WorkflowStepsMissing', 'workflow.steps'],
  [
    'a role that does not decide',
    workflow('broken', { steps: [{ ...review, deciders: [{ role: 'editor', organization: 'own' }] }] }),
    'StepDeciderUnknown',
    'workflow.steps.0.deciders.0',
  ],
  [
    'an unknown type of content',
    workflow('broken', { contentTypes: ['api::nothing.nothing'] }),
    'WorkflowScopeUnknown',
    'workflow.contentTypes.0',
  ],
  [
    'an unknown kind of organisation',
    workflow('broken', { organizationKinds: ['kingdom'] }),
    'WorkflowScopeUnknown',
    'workflow.organizationKinds.0',
  ],
  [
    'leaving something without a workflow',
    workflow('publication', { contentTypes: ['api::news-item.news-item'] }),
    'WorkflowFallbackMissing',
    'workflow.contentTypes',
  ],
])('is refused for %s', async (_name, changed, code, path) => {
  const { status, body } = await change(changed);
  const errors: { code: string; path: string[] }[] = body.error.details.errors;
  expect([status, errors.map((error) => [error.code, error.path.join('.')])]).toEqual([400, [[code, path]]]);
});

it('is removed, but never the one that fits everything', async () => {
  await change(workflow('passing'));
  const remove = async (code: string) =>
    routes.send(keeper, 'post', '/moderation/workflows/remove', {
      version: await versionNow(),
      code,
      note: 'Лишний',
    });
  expect((await remove('passing')).status).toBe(200);
  expect((await remove('passing')).status).toBe(404);
  const last = await remove('publication');
  expect([last.status, last.body.error.details.errors[0].code]).toEqual([400, 'WorkflowFallbackMissing']);
});

it('chooses by the type and the kind of organisation; a case on its way keeps its own definition', async () => {
  const news = { contentTypes: ['api::news-item.news-item'] };
  expect((await change(workflow('news', { ...news, organizationKinds: ['federal-body'] }))).status).toBe(200);
  const other = await submitted(one, routes, at);
  expect((await processOf(routes, at.moderator, other.caseId)).steps.map(({ code }) => code)).toEqual([
    'review',
  ]);

  const twoSteps = [review, { ...review, code: 'second', name: { ru: 'Второй шаг', en: 'Second' } }];
  const local = { ...news, organizationKinds: ['local-body'] };
  await change(workflow('local-news', { ...local, steps: twoSteps }));
  const before = await submitted(one, routes, at);
  await change(workflow('local-news', { ...local, steps: [{ ...review, code: 'changed' }] }));
  const after = await submitted(one, routes, at);
  const codes = async (caseId: string) =>
    (await processOf(routes, at.moderator, caseId)).steps.map(({ code }) => code);
  expect(await codes(before.caseId)).toEqual(['review', 'second']);
  expect(await codes(after.caseId)).toEqual(['changed']);

  await routes.act(at.moderator, before.caseId, 'claim');
  const contentHash = await hashOf(routes, at.moderator, before.caseId);
  const first = await routes.act(at.moderator, before.caseId, 'approve', { contentHash });
  expect(first.status).toBe(200);
  expect((await routes.case(at.moderator, before.caseId)).body.data.stage).toBe('submitted');
  await routes.act(at.moderator, before.caseId, 'claim');
  await routes.act(at.moderator, before.caseId, 'approve', { contentHash });
  expect((await routes.case(at.moderator, before.caseId)).body.data.stage).toBe('published');
});

it('asks for as many people as the step says: nobody approves twice, and the author never', async () => {
  const steps = [{ ...review, approvals: 2 }];
  await change(
    workflow('two-people', { contentTypes: ['api::news-item.news-item'], organizationKinds: [], steps }),
  );
  await routes.send(keeper, 'post', '/moderation/workflows/remove', {
    version: await versionNow(),
    code: 'local-news',
    note: 'Только один',
  });
  const documentId = await createNews(one, at.organization.documentId, {}, 'draft');
  const { caseId } = await submit(routes, at.editor, documentId);
  await routes.act(at.moderator, caseId, 'claim');
  const contentHash = await hashOf(routes, at.moderator, caseId);
  expect((await routes.act(at.moderator, caseId, 'approve', { contentHash })).status).toBe(200);
  expect((await routes.case(at.second, caseId)).body.data).toMatchObject({ stage: 'submitted', claim: null });

  const again = await routes.act(at.moderator, caseId, 'claim');
  expect([again.status, again.body.error.details.code]).toEqual([409, 'AlreadyApprovedByYou']);
  expect((await routes.act(at.second, caseId, 'claim')).status).toBe(200);
  expect((await routes.act(at.second, caseId, 'approve', { contentHash })).status).toBe(200);
  expect((await one.http().get(`/api/news/${documentId}`)).status).toBe(200);
});
