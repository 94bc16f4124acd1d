import { type App, startTwoProcesses } from '../../helpers/app';
import { query } from '../../helpers/database';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { type Desk, desk, type Routes, routesOf, submitted } from './desk';

let both: [App, App];
let at: Desk;
let routes: Routes;
let keeper: Member;

beforeAll(async () => {
  both = await startTwoProcesses({ LOG_LEVEL: 'error' });
  at = await desk(both[0]);
  routes = routesOf(both[0]);
  keeper = await memberOf(both[0], 'registry-admin');
});

const WHEN_OVERDUE = ['remind', 'escalate', 'return'] as const;

async function goBy(whenOverdue: (typeof WHEN_OVERDUE)[number]): Promise<void> {
  const { body } = await routes.send(keeper, 'get', '/moderation/workflows');
  const [publication] = body.data.workflows;
  const steps = [{ ...publication.steps[0], whenOverdue }];
  const answer = await routes.send(keeper, 'post', '/moderation/workflows/change', {
    version: body.data.version,
    workflow: { ...publication, steps },
    note: 'Для проверки сроков',
  });
  expect(answer.status).toBe(200);
}

/** The tick, in both instances at once, and once more. */
async function tick(): Promise<void> {
  const run = (app: App) => app.run((strapi) => strapi.plugin('moderation').service('remind-of-terms').run());
  await Promise.all(both.map(run));
  await run(both[0]);
}

/** Moves the term of the step: it began and ends so many hours from now. */
const setTerm = (caseId: string, began: number, ends: number) =>
  query(
    both[0].databaseUrl,
    `update moderation_cases set step_started_at = now() + $2 * interval '1 hour',
       due_at = now() + $3 * interval '1 hour' where document_id = $1`,
    [caseId, began, ends],
  );

const told = async (event: string, title: string): Promise<number[][]> => {
  const sql = `select recipients from notifications_notifications where event = $1 and data->>'title' = $2`;
  const rows = await query<{ recipients: { userId: number }[] }>(both[0].databaseUrl, sql, [event, title]);
  return rows.map(({ recipients }) => recipients.map(({ userId }) => userId).sort((a, b) => a - b));
};

const moderators = (): number[] => [at.moderator.staff.id, at.second.staff.id].sort((a, b) => a - b);

it('before the term ends those who may decide are reminded once, or the one who holds the case', async () => {
  await goBy('remind');
  const free = await submitted(both[0], routes, at, { title: 'Скоро срок' });
  const held = await submitted(both[0], routes, at, { title: 'Скоро срок взятого' });
  await routes.act(at.second, held.caseId, 'claim');
  const early = await submitted(both[0], routes, at, { title: 'Срок не скоро' });
  for (const { caseId } of [free, held]) await setTerm(caseId, -40, 20);
  await setTerm(early.caseId, -1, 20);
  await tick();
  expect(await told('moderation.case-due-soon', 'Скоро срок')).toEqual([moderators()]);
  expect(await told('moderation.case-due-soon', 'Скоро срок взятого')).toEqual([[at.second.staff.id]]);
  expect(await told('moderation.case-due-soon', 'Срок не скоро')).toEqual([]);
  expect(await told('moderation.case-overdue', 'Скоро срок')).toEqual([]);
});

it('when the term has passed the deciders are told once; the heads only where the step says so', async () => {
  await goBy('remind');
  const plain = await submitted(both[0], routes, at, { title: 'Просрочено' });
  await goBy('escalate');
  const grave = await submitted(both[0], routes, at, { title: 'Просрочено, старшим' });
  for (const { caseId } of [plain, grave]) await setTerm(caseId, -48, -40);
  await tick();
  expect(await told('moderation.case-overdue', 'Просрочено')).toEqual([moderators()]);
  const heads = [...moderators(), keeper.staff.id].sort((a, b) => a - b);
  expect(await told('moderation.case-overdue', 'Просрочено, старшим')).toEqual([heads]);
  for (const { documentId } of [plain, grave])
    expect((await routes.stage(at.editor, documentId)).body.data.stage).toBe('submitted');
});

it('one case that cannot be told of does not keep the others waiting', async () => {
  await goBy('remind');
  const gone = await submitted(both[0], routes, at, { title: 'Без материала' });
  const other = await submitted(both[0], routes, at, { title: 'Дождалось очереди' });
  const target = `update moderation_cases set target_id = $2 where document_id = $1`;
  // First: the tick of the minute must not tell of it.
  await query(both[0].databaseUrl, target, [gone.caseId, 'nothing']);
  await setTerm(gone.caseId, -48, -46);
  await setTerm(other.caseId, -48, -45);
  await expect(tick()).rejects.toThrow();
  await query(both[0].databaseUrl, target, [gone.caseId, gone.documentId]);
  expect(await told('moderation.case-overdue', 'Дождалось очереди')).toEqual([moderators()]);
});

it('a step that says so gives the version back to its author, once, and the author submits it again', async () => {
  await goBy('return');
  const { caseId, documentId } = await submitted(both[0], routes, at, { title: 'Вернулось' });
  await routes.act(at.moderator, caseId, 'claim');
  await setTerm(caseId, -10, -1);
  await tick();
  const { body } = await routes.stage(at.editor, documentId);
  expect(body.data).toMatchObject({
    stage: 'changes-requested',
    lastDecision: { verb: 'return', actorName: null },
  });
  expect(await told('moderation.case-returned-overdue', 'Вернулось')).toEqual([[at.editor.staff.id]]);
  const acts = await query(
    both[0].databaseUrl,
    `select 1 from moderation_acts where case_id = $1 and verb = 'return'`,
    [caseId],
  );
  expect(acts).toHaveLength(1);
  const journal = await query<{ actor_kind: string }>(
    both[0].databaseUrl,
    `select actor_kind from audit_entries where object_id = $1 and action = 'moderation.case-returned-overdue'`,
    [documentId],
  );
  expect(journal).toHaveLength(1);
  expect((await routes.on(at.editor, documentId, 'submit')).status).toBe(200);
});
