import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { type Desk, desk, hashOf, NEWS, type Routes, routesOf, submitted } from './desk';

let app: App;
let at: Desk;
let routes: Routes;
let keeper: Member;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  at = await desk(app);
  routes = routesOf(app);
  keeper = await memberOf(app, 'registry-admin');
});

/** What the journal told of the work, and by whom, in its order. */
async function told(work: () => Promise<void>): Promise<[string, number | null][]> {
  const [newest] = await query<{ id: string }>(
    app.databaseUrl,
    'select coalesce(max(id), 0) as id from audit_entries',
  );
  await work();
  const rows = await query<{ action: string; actor_id: number | null }>(
    app.databaseUrl,
    `select action, actor_id from audit_entries where id > $1 and action like 'moderation.%' order by id`,
    [newest?.id],
  );
  return rows.map(({ action, actor_id }) => [action, actor_id]);
}

async function act(who: Member, caseId: string, verb: string, body: object = {}): Promise<void> {
  const answer = await routes.act(who, caseId, verb, body);
  expect([verb, answer.status, answer.text]).toEqual([verb, 200, expect.anything()]);
}

async function post(who: Member, path: string, body: object = {}): Promise<void> {
  const answer = await routes.send(who, 'post', `/moderation/${path}`, body);
  expect([path, answer.status, answer.text]).toEqual([path, expect.any(Number), expect.anything()]);
  expect(answer.status).toBeLessThan(300);
}

const seen = async (caseId: string) => ({ contentHash: await hashOf(routes, at.moderator, caseId) });
const reasons = [{ code: 'error', field: null }];

it('every verb of a review leaves its entry, with the person who did it', async () => {
  const { documentId, caseId } = await submitted(app, routes, at);
  const document = `documents/${NEWS}/${documentId}`;
  const [editor, moderator, second] = [at.editor.staff.id, at.moderator.staff.id, at.second.staff.id];
  const entries = await told(async () => {
    await act(at.editor, caseId, 'take-back');
    await post(at.editor, `${document}/submit`);
    await act(at.moderator, caseId, 'claim');
    await act(at.moderator, caseId, 'release');
    await act(keeper, caseId, 'assign', { person: moderator, text: null });
    await act(at.moderator, caseId, 'hand-over', { person: second, text: null });
    const spelling = [{ code: 'spelling', field: ['lead'] }];
    await act(at.second, caseId, 'request-changes', { ...(await seen(caseId)), reasons: spelling });
    const remark = (await routes.stage(at.editor, documentId)).body.data.remarks[0].documentId;
    await post(at.editor, `remarks/${remark}/answer`, { text: 'Так пишут.' });
    await post(at.editor, `remarks/${remark}/resolve`);
    await post(at.second, `remarks/${remark}/reopen`);
    await post(at.editor, `remarks/${remark}/resolve`);
    await post(at.editor, `${document}/submit`);
    await act(at.moderator, caseId, 'claim');
    await act(at.moderator, caseId, 'approve', await seen(caseId));
    await post(at.moderator, `${document}/withdraw`, { reasons, text: 'Опубликовано случайно.' });
    await act(at.editor, caseId, 'rework');
  });
  expect(entries).toEqual([
    ['moderation.case-taken-back', editor],
    ['moderation.case-submitted', editor],
    ['moderation.case-claimed', moderator],
    ['moderation.case-released', moderator],
    ['moderation.case-assigned', keeper.staff.id],
    ['moderation.case-handed-over', moderator],
    ['moderation.case-returned', second],
    ['moderation.remark-answered', editor],
    ['moderation.remark-resolved', editor],
    ['moderation.remark-reopened', second],
    ['moderation.remark-resolved', editor],
    ['moderation.case-submitted', editor],
    ['moderation.case-claimed', moderator],
    ['moderation.case-approved', moderator],
    ['moderation.case-published', moderator],
    ['moderation.case-withdrawn', moderator],
    ['moderation.case-reworked', editor],
  ]);
});

it('so do a rejection, the archive, and breaking the glass', async () => {
  const first = await submitted(app, routes, at);
  const second = await submitted(app, routes, at);
  const entries = await told(async () => {
    await act(at.moderator, first.caseId, 'claim');
    const duplicate = [{ code: 'duplicate', field: null }];
    const rejection = { ...(await seen(first.caseId)), reasons: duplicate, text: 'Такая уже есть.' };
    await act(at.moderator, first.caseId, 'reject', rejection);
    await act(keeper, first.caseId, 'archive');
    await act(keeper, first.caseId, 'restore');
    const urgent = { reasons: [{ code: 'emergency', field: null }], text: 'Авария на водопроводе.' };
    await post(keeper, `documents/${NEWS}/${second.documentId}/publish-at-once`, urgent);
    await act(at.moderator, second.caseId, 'inspect');
  });
  expect(entries.map(([action]) => action)).toEqual([
    'moderation.case-claimed',
    'moderation.case-rejected',
    'moderation.case-archived',
    'moderation.case-restored',
    'moderation.case-published-at-once',
    'moderation.case-published',
    'moderation.case-inspected',
  ]);
});

it('so does a planned publication that a moderator cancels', async () => {
  const plannedPublicationAt = new Date(Date.now() + 86_400_000).toISOString();
  const { caseId } = await submitted(app, routes, at, { plannedPublicationAt });
  const entries = await told(async () => {
    await act(at.moderator, caseId, 'claim');
    await act(at.moderator, caseId, 'approve', await seen(caseId));
    await act(at.second, caseId, 'unschedule', { text: 'В новости старый адрес.' });
  });
  expect(entries.map(([action]) => action)).toEqual([
    'moderation.case-claimed',
    'moderation.case-approved',
    'moderation.case-scheduled',
    'moderation.case-unscheduled',
  ]);
  expect(entries.at(-1)).toEqual(['moderation.case-unscheduled', at.second.staff.id]);
});

it('so do bulk decisions, words, templates and the removal of a process', async () => {
  const { caseId } = await submitted(app, routes, at);
  const organization = at.organization.documentId;
  const entries = await told(async () => {
    const items = [{ documentId: caseId, ...(await seen(caseId)) }];
    await post(at.moderator, 'bulk', { verb: 'claim', items });
    const word = await routes.send(at.editor, 'post', '/moderation/words', { organization, word: 'экобот' });
    await post(at.editor, `words/${word.body.data.documentId}/remove`);
    await post(keeper, 'templates/reception/remove');
    const { workflows, version } = (await routes.send(keeper, 'get', '/moderation/workflows')).body.data;
    const code = workflows.find((each: { code: string }) => each.code !== 'publication').code;
    await post(keeper, 'workflows/remove', { version, code, note: 'Больше не нужен' });
  });
  expect(entries.map(([action]) => action)).toEqual(
    expect.arrayContaining([
      'moderation.batch-started',
      'moderation.word-added',
      'moderation.word-removed',
      'moderation.template-removed',
      'moderation.workflow-removed',
    ]),
  );
});
