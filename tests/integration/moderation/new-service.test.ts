import { type App, startApp } from '../../helpers/app';
import { createCompleteService } from '../../helpers/content';
import { query } from '../../helpers/database';
import { createOrganization } from '../../helpers/organizations';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { type Desk, desk, hashOf, type Routes, routesOf } from './desk';
import { attachAll, processOf, tickAll, uploaded } from './evidence';

const SERVICE = 'api::service.service';
const STEPS = [
  'concept',
  'registration',
  'technical-description',
  'test',
  'conformity',
  'approval',
  'catalogue',
];

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

const isPublic = async (documentId: string): Promise<boolean> =>
  (await app.http().get(`/api/services/${documentId}`)).status === 200;

async function submitService(changes: object = {}): Promise<{ documentId: string; caseId: string }> {
  const documentId = await createCompleteService(app, at.organization.documentId, changes, 'draft');
  const answer = await routes.on(at.editor, documentId, 'submit', {}, SERVICE);
  expect(answer.status).toBe(200);
  return { documentId, caseId: answer.body.data.documentId };
}

const approve = async (who: Member, caseId: string) =>
  routes.act(who, caseId, 'approve', { contentHash: await hashOf(routes, who, caseId) });

async function passStep(who: Member, caseId: string, position: number): Promise<void> {
  const { steps } = await processOf(routes, who, caseId);
  const step = steps[position];
  if (!step) throw new Error(`No step ${position}`);
  await attachAll(app, routes, at.editor, caseId, step);
  expect((await routes.act(who, caseId, 'claim')).status).toBe(200);
  await tickAll(routes, who, caseId, step);
  const answer = await approve(who, caseId);
  expect([step.code, answer.status, answer.text]).toEqual([step.code, 200, expect.anything()]);
}

const told = async (event: string, documentId: string): Promise<number> => {
  const sql = `select 1 from notifications_notifications n where n.event = $1 and n.link like '%' || $2 || '%'`;
  return (await query(app.databaseUrl, sql, [event, documentId])).length;
};

it('a new service goes through its seven steps to the catalogue, each decided by whom the step names', async () => {
  const { documentId, caseId } = await submitService({ code: 'SVT-0012' });
  const start = await processOf(routes, at.moderator, caseId);
  expect(start.steps.map(({ code }) => code)).toEqual(STEPS);
  expect(start.present).toBe(0);

  const wrong = await routes.act(keeper, caseId, 'claim');
  expect([wrong.status, wrong.body.error.details.code]).toEqual([403, 'NotDeciderOfStep']);

  for (const [position, code] of STEPS.entries()) {
    expect(await isPublic(documentId)).toBe(false);
    const isOfRegistry = code === 'registration' || code === 'approval';
    await passStep(isOfRegistry ? keeper : at.moderator, caseId, position);
    if (code === 'registration') {
      const { steps } = await processOf(routes, at.moderator, caseId);
      const given = steps[position]?.checklist.find((item) => item.code === 'code-given');
      expect(given?.tick?.value).toBe('SVT-0012');
    }
  }
  expect(await isPublic(documentId)).toBe(true);
  const { steps, present } = await processOf(routes, at.moderator, caseId);
  expect(present).toBe(7);
  expect(steps.map(({ approvedBy }) => approvedBy.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(await told('moderation.step-passed', documentId)).toBe(6);
  expect(await told('moderation.step-waits', caseId)).toBe(6);

  const journal = await query<{ action: string }>(
    app.databaseUrl,
    `select action from audit_entries where object_id = $1 and action like 'moderation.%'`,
    [documentId],
  );
  const count = (action: string) => journal.filter((entry) => entry.action === action).length;
  expect(count('moderation.case-approved')).toBe(7);
  expect(count('moderation.evidence-attached')).toBe(9);
  expect(count('moderation.evidence-ticked')).toBe(15);

  // What has been through the long way goes the short one from then on.
  await routes.save(at.editor, documentId, { purpose: 'Подключиться к воде' }, SERVICE);
  const update = { changeNote: 'Названа цель' };
  const next = await routes.on(at.editor, documentId, 'submit', update, SERVICE);
  const short = await processOf(routes, at.moderator, next.body.data.documentId);
  expect(short.steps.map(({ code }) => code)).toEqual(['review']);
});

it('approval is refused with every document and item that is missing', async () => {
  const { caseId } = await submitService();
  await routes.act(at.moderator, caseId, 'claim');
  await routes.act(at.moderator, caseId, 'evidence/tick', { code: 'goal', isDone: true });
  const refused = await approve(at.moderator, caseId);
  expect([refused.status, refused.body.error.details.code]).toEqual([409, 'EvidenceMissing']);
  expect(refused.body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
    'evidence.concept',
    'evidence.legal-basis',
    'evidence.papers',
  ]);
  const shown = (await routes.case(at.moderator, caseId)).body.data.verbs.approve;
  expect(shown.map(({ code }: { code: string }) => code)).toEqual(Array(3).fill('EvidenceMissing'));
});

it('a document of a step is neither replaced nor deleted in the media library; one that is lost all the same does not count', async () => {
  const { caseId } = await submitService();
  const file = await uploaded(app, at.editor);
  const body = { step: 'concept', code: 'concept', file };
  expect((await routes.act(at.editor, caseId, 'evidence/attach', body)).status).toBe(200);
  expect((await routes.act(at.editor, caseId, 'evidence/attach', body)).status).toBe(200);
  const count = async () =>
    (await processOf(routes, at.moderator, caseId)).steps[0]?.documents.map((document) =>
      'files' in document && Array.isArray(document.files)
        ? document.files.map(({ url }) => url !== null)
        : [],
    );
  expect(await count()).toEqual([[true]]);
  for (const { headers } of [at.editor, await memberOf(app, 'administrator')]) {
    const { body } = await app.http().delete(`/upload/files/${file}`).set(headers).expect(409);
    expect(body.error.details.code).toBe('FileInUse');
  }
  expect(await count()).toEqual([[true]]);
  await query(app.databaseUrl, 'delete from files where id = $1', [file]);
  expect(await count()).toEqual([[false]]);
  await routes.act(at.moderator, caseId, 'claim');
  for (const code of ['goal', 'legal-basis', 'papers']) {
    await routes.act(at.moderator, caseId, 'evidence/tick', { code, isDone: true });
  }
  const refused = await approve(at.moderator, caseId);
  expect(refused.body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
    'evidence.concept',
  ]);
});

it('documents are attached by the side that submits, from its own files, to steps that are not over', async () => {
  const { caseId } = await submitService();
  const attach = async (who: Member, step: string, code: string, file: number) => {
    const { status, body } = await routes.act(who, caseId, 'evidence/attach', { step, code, file });
    return [status, body.error?.details.code];
  };
  const own = await uploaded(app, at.editor);
  const stranger = await memberOf(app, 'editor', await createOrganization(app, true));
  const foreign = await uploaded(app, stranger);
  expect(await attach(stranger, 'concept', 'concept', foreign)).toEqual([404, 'DocumentNotFound']);
  expect(await attach(at.editor, 'concept', 'concept', foreign)).toEqual([404, 'FileNotFound']);
  expect(await attach(at.editor, 'concept', 'nothing', own)).toEqual([409, 'EvidenceUnknown']);
  expect(await attach(at.editor, 'registration', 'request-form', own)).toEqual([200, undefined]);
  expect((await routes.act(at.moderator, caseId, 'evidence/attach', {})).status).toBe(403);
  const [row] = await query<{ document_id: string }>(
    app.databaseUrl,
    `select document_id from moderation_evidence where case_id = $1 and code = 'request-form'`,
    [caseId],
  );
  const given = { documentId: row?.document_id };
  expect((await routes.act(at.editor, caseId, 'evidence/detach', given)).status).toBe(200);
  const removed = `select 1 from audit_entries where action = 'moderation.evidence-removed' and actor_id = $1`;
  expect(await query(app.databaseUrl, removed, [at.editor.staff.id])).toHaveLength(1);
  await passStep(at.moderator, caseId, 0);
  expect(await attach(at.editor, 'concept', 'concept', own)).toEqual([409, 'StepPassed']);
});

it('items are ticked by whoever holds the claim, and anew after the next submission; documents stay', async () => {
  const { documentId, caseId } = await submitService();
  const tick = async (who: Member, code: string) => {
    const { status, body } = await routes.act(who, caseId, 'evidence/tick', { code, isDone: true });
    return [status, body.error?.details.code];
  };
  expect(await tick(at.moderator, 'goal')).toEqual([409, 'NotClaimed']);
  await routes.act(at.moderator, caseId, 'claim');
  expect(await tick(at.second, 'goal')).toEqual([409, 'ClaimedByAnother']);
  expect((await routes.act(at.editor, caseId, 'evidence/tick', {})).status).toBe(403);
  expect(await tick(at.moderator, 'concept')).toEqual([409, 'EvidenceUnknown']);
  expect(await tick(at.moderator, 'goal')).toEqual([200, undefined]);
  const body = { step: 'concept', code: 'concept', file: await uploaded(app, at.editor) };
  await routes.act(at.editor, caseId, 'evidence/attach', body);
  const contentHash = await hashOf(routes, at.moderator, caseId);
  const reasons = [{ code: 'legal-basis', field: null }];
  await routes.act(at.moderator, caseId, 'request-changes', { contentHash, reasons });
  const remark = (await routes.stage(at.editor, documentId, SERVICE)).body.data.remarks[0].documentId;
  await routes.resolve(at.editor, remark);
  expect((await routes.on(at.editor, documentId, 'submit', {}, SERVICE)).status).toBe(200);
  const { steps } = await processOf(routes, at.moderator, caseId);
  const goal = steps[0]?.checklist.find(({ code }) => code === 'goal');
  expect(goal?.tick).toBeNull();
  expect(steps[0]?.documents[0]).toMatchObject({ code: 'concept', files: [expect.anything()] });
});

it('an item that records a field is not ticked while the field is empty', async () => {
  const { documentId, caseId } = await submitService();
  await passStep(at.moderator, caseId, 0);
  await routes.save(at.editor, documentId, { code: null }, SERVICE);
  await routes.act(keeper, caseId, 'claim');
  const refused = await routes.act(keeper, caseId, 'evidence/tick', { code: 'code-given', isDone: true });
  expect([refused.status, refused.body.error.details.code]).toEqual([409, 'EvidenceFieldEmpty']);
});

it('at most ten files belong to one document of a step', async () => {
  const { caseId } = await submitService();
  const attach = async (file: number) =>
    routes.act(at.editor, caseId, 'evidence/attach', { step: 'concept', code: 'concept', file });
  expect((await attach(await uploaded(app, at.editor))).status).toBe(200);
  const nine = `insert into moderation_evidence (document_id, case_id, step, code, round, file_id)
    select document_id || n, case_id, step, code, round, 1000000 + n
    from moderation_evidence, generate_series(1, 9) n where case_id = $1`;
  await query(app.databaseUrl, nine, [caseId]);
  const refused = await attach(await uploaded(app, at.editor));
  expect([refused.status, refused.body.error.details.code]).toEqual([409, 'TooManyFiles']);
});

it('an author decides no step, whatever the role', async () => {
  const author = await memberOf(app, 'administrator');
  const documentId = await createCompleteService(app, at.organization.documentId, {}, 'draft');
  const saved = await routes.save(author, documentId, { purpose: 'Проверка' }, SERVICE);
  expect(saved.status).toBe(200);
  const { caseId } = (await routes.on(at.editor, documentId, 'submit', {}, SERVICE)).body.data.documentId
    ? { caseId: String((await routes.stage(at.editor, documentId, SERVICE)).body.data.case.documentId) }
    : { caseId: '' };
  const refused = await routes.act(author, caseId, 'claim');
  expect([refused.status, refused.body.error.details.code]).toEqual([403, 'AuthorMayNotDecide']);
});
