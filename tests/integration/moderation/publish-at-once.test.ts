import { type App, startApp } from '../../helpers/app';
import { createNews } from '../../helpers/content';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { type Desk, desk, NEWS, type Routes, routesOf, submit } from './desk';

const WHY = { reasons: [{ code: 'emergency', field: null }], text: 'Авария на водопроводе.' };

let app: App;
let at: Desk;
let keeper: Member;
let routes: Routes;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error', PUBLIC_READ_LIMIT: '0' } });
  at = await desk(app);
  keeper = await memberOf(app, 'registry-admin');
  routes = routesOf(app);
});

const atOnce = (documentId: string, body: object = {}) =>
  routes.on(keeper, documentId, 'publish-at-once', { ...WHY, ...body });
const publicTitle = async (documentId: string): Promise<string | undefined> =>
  (await app.http().get(`/api/news/${documentId}`)).body.data?.title;
const notes = async (documentId: string): Promise<(string | null)[]> => {
  const { body } = await app.http().get(`/api/news/${documentId}/history`).expect(200);
  return body.data.map(({ changeNote }: { changeNote: string | null }) => changeNote);
};

/** Something public with a correction nobody has reviewed. */
async function corrected(): Promise<string> {
  const documentId = await createNews(app, at.organization.documentId, { title: 'Воды не будет до утра' });
  await routes.save(at.editor, documentId, { title: 'Воду дадут вечером' });
  return documentId;
}

it.each([{}, { changeNote: null }, { changeNote: '  ' }])(
  'of what is public already it says what has changed: refused with %j',
  async (body) => {
    const documentId = await corrected();
    const refused = await atOnce(documentId, body);
    expect([refused.status, refused.body.error.details.code]).toEqual([400, 'InvalidDecision']);
    expect(refused.body.error.details.errors).toEqual([
      expect.objectContaining({ path: ['changeNote'], code: 'ChangeNoteMissing' }),
    ]);
    expect(await publicTitle(documentId)).toBe('Воды не будет до утра');
  },
);

it('the note is in the public history, and all that is wrong is told at once', async () => {
  const documentId = await corrected();
  const silent = await atOnce(documentId, { text: 'Да' });
  const paths = silent.body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'));
  expect(paths.sort()).toEqual(['changeNote', 'text']);
  expect((await atOnce(documentId, { changeNote: ' Изменён срок ремонта ' })).status).toBe(200);
  expect(await publicTitle(documentId)).toBe('Воду дадут вечером');
  expect((await notes(documentId))[0]).toBe('Изменён срок ремонта');
});

it('what the author wrote with the submission holds, unless something else is written', async () => {
  const first = await corrected();
  await submit(routes, at.editor, first, { changeNote: 'Уточнено время' });
  expect((await atOnce(first)).status).toBe(200);
  expect((await notes(first))[0]).toBe('Уточнено время');

  const second = await corrected();
  await submit(routes, at.editor, second, { changeNote: 'Уточнено время' });
  expect((await atOnce(second, { changeNote: 'Ремонт ускорен' })).status).toBe(200);
  expect((await notes(second))[0]).toBe('Ремонт ускорен');
});

it('what comes out for the first time needs no note, and says nothing of a change', async () => {
  const documentId = await createNews(app, at.organization.documentId, {}, 'draft');
  expect((await atOnce(documentId)).status).toBe(200);
  expect(await notes(documentId)).toEqual([null]);
});

it('what was deleted since is shown as it was published, inspected, and gone from the list', async () => {
  const documentId = await createNews(app, at.organization.documentId, { title: 'Вода с песком' }, 'draft');
  expect((await atOnce(documentId)).status).toBe(200);
  const { headers } = await memberOf(app, 'administrator');
  const path = `/content-manager/collection-types/${NEWS}/${documentId}`;
  expect((await app.http().delete(path).set(headers)).status).toBe(200);
  const toInspect = async () => (await routes.queue(at.moderator, '?view=to-inspect')).body;
  const { data, meta } = await toInspect();
  const listed = data.find(
    ({ target }: { target: { documentId: string } }) => target.documentId === documentId,
  );
  const caseId = String(listed.documentId);

  expect((await routes.case(at.editor, caseId)).status).toBe(403);
  const { status, body } = await routes.case(at.moderator, caseId);
  expect(status).toBe(200);
  expect(body.data).toMatchObject({ isGone: true, isUnreviewed: true, stage: 'withdrawn' });
  expect(body.data.verbs.inspect).toEqual([]);
  const title = body.data.differences.find(({ name }: { name: string }) => name === 'title');
  expect(JSON.stringify(title)).toContain('Вода с песком');
  const checks = await routes.send(at.moderator, 'get', `/moderation/cases/${caseId}/checks`);
  expect(checks.body.data).toMatchObject({ isCurrent: false, report: { occasion: 'at-once' } });

  expect((await routes.act(keeper, caseId, 'inspect')).body.error.details.code).toBe('AuthorMayNotDecide');
  expect((await routes.act(at.moderator, caseId, 'inspect')).status).toBe(200);
  expect((await toInspect()).meta.counters['to-inspect']).toBe(meta.counters['to-inspect'] - 1);
  expect((await routes.case(at.moderator, caseId)).body.data.isUnreviewed).toBe(false);
  expect((await routes.act(at.moderator, caseId, 'claim')).body.error.details.code).toBe('CaseNotFound');
});

it('what has a planned time is not published at once: nobody would see it before', async () => {
  const plannedPublicationAt = new Date(Date.now() + 3_600_000).toISOString();
  const documentId = await createNews(app, at.organization.documentId, { plannedPublicationAt }, 'draft');
  const refused = await atOnce(documentId);
  expect(refused.status).toBe(400);
  expect(refused.body.error.details.errors).toEqual([
    expect.objectContaining({ path: ['plannedPublicationAt'], code: 'PlannedTimeAhead' }),
  ]);
  await routes.save(at.editor, documentId, { plannedPublicationAt: null });
  expect((await atOnce(documentId)).status).toBe(200);
  expect(await publicTitle(documentId)).toBeDefined();
});

it('an incomplete draft is refused in Russian, each field by the name its form gives it', async () => {
  const documentId = await createNews(app, at.organization.documentId, { lead: null }, 'draft');
  const refused = await atOnce(documentId);
  expect([refused.status, refused.body.error.details.code]).toEqual([400, 'ContentInvalid']);
  const { message, details } = refused.body.error;
  expect(message).toBe('Заполните поле «Вводка».');
  expect(details.errors).toEqual([{ path: ['lead'], code: 'Required', message }]);
  expect(await publicTitle(documentId)).toBeUndefined();
});
