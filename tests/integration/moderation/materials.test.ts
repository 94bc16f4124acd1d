import { type App, startApp } from '../../helpers/app';
import { createNews } from '../../helpers/content';
import { createOrganization } from '../../helpers/organizations';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { approveCase, type Desk, desk, hashOf, NEWS, type Routes, routesOf, submitted } from './desk';

let app: App;
let at: Desk;
let routes: Routes;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error', PUBLIC_SITE_URL: 'https://gorod.example/' } });
  at = await desk(app);
  routes = routesOf(app);
});

type Listed = { target: { documentId: string }; stage: string } & Record<string, unknown>;

const materials = async (who: Member, query = ''): Promise<{ data: Listed[]; stages: object }> => {
  const { status, body } = await routes.send(who, 'get', `/moderation/materials?pageSize=100&${query}`);
  expect(status).toBe(200);
  return { data: body.data, stages: body.meta.stages };
};
const idsOf = ({ data }: { data: Listed[] }): string[] => data.map(({ target }) => target.documentId);
const find = ({ data }: { data: Listed[] }, documentId: string) =>
  data.find(({ target }) => target.documentId === documentId);

it('lists what the editor works on with its stage, remarks and, once public, the address to copy', async () => {
  const { editor, moderator } = at;
  const draft = await createNews(app, at.organization.documentId, { title: 'Только черновик' }, 'draft');
  await routes.save(editor, draft, { lead: 'Правит редактор' });
  const returned = await submitted(app, routes, at);
  await routes.act(moderator, returned.caseId, 'claim');
  expect(find(await materials(editor), returned.documentId)).toMatchObject({
    stage: 'in-review',
    claim: { by: { id: moderator.staff.id } },
    publicUrl: null,
  });
  const contentHash = await hashOf(routes, moderator, returned.caseId);
  const reasons = [{ code: 'spelling', field: ['title'] }];
  await routes.act(moderator, returned.caseId, 'request-changes', { contentHash, reasons });
  const public_ = await submitted(app, routes, at, { slug: 'otkryt-katok' });
  await approveCase(routes, moderator, public_.caseId);

  const seen = await materials(editor);
  expect(find(seen, draft)).toMatchObject({ stage: 'draft', publicUrl: null, openRemarks: 0 });
  expect(find(seen, returned.documentId)).toMatchObject({ stage: 'changes-requested', openRemarks: 1 });
  expect(find(seen, public_.documentId)).toMatchObject({
    stage: 'published',
    isChanged: false,
    publicUrl: 'https://gorod.example/news/otkryt-katok',
  });
  await routes.save(editor, public_.documentId, { lead: 'Поправлено после публикации' });
  expect(find(await materials(editor), public_.documentId)).toMatchObject({ isChanged: true });
  expect(seen.stages).toMatchObject({ 'changes-requested': 1, published: 1 });
  expect(idsOf(await materials(editor, 'stage=changes-requested'))).toEqual([returned.documentId]);
  expect(idsOf(await materials(editor, 'text=только черн'))).toEqual([draft]);
  expect(idsOf(await materials(editor, 'type=api::service.service'))).toEqual([]);
});

it("shows colleagues' work where it is asked for, and nothing of other organisations", async () => {
  const colleague = await memberOf(app, 'editor', at.organization);
  const { documentId } = await submitted(app, routes, at, { title: 'Писал другой редактор' });
  expect(idsOf(await materials(colleague))).not.toContain(documentId);
  expect(idsOf(await materials(colleague, 'scope=organizations'))).toContain(documentId);

  const organization = await createOrganization(app, true);
  const foreign = await memberOf(app, 'editor', organization);
  const theirs = idsOf(await materials(foreign, 'scope=organizations'));
  expect(theirs).toEqual([organization.documentId]);
  expect(idsOf(await materials(colleague, 'scope=organizations'))).not.toContain(organization.documentId);
});

it('who left an organisation sees no more of it, also of what they wrote', async () => {
  const leaver = await memberOf(app, 'editor', at.organization);
  const documentId = await createNews(app, at.organization.documentId, {}, 'draft');
  await routes.save(leaver, documentId, { lead: 'Последняя правка' });
  expect(idsOf(await materials(leaver))).toEqual([documentId]);
  await app.run(async (strapi, user) => {
    await strapi.db.query('plugin::registry.membership').deleteMany({ where: { user } });
  }, leaver.staff.id);
  expect(idsOf(await materials(leaver))).toEqual([]);
});

const list = async (who: Member, query = '') => {
  const { status, body } = await routes.send(
    who,
    'get',
    `/content-manager/collection-types/${NEWS}?pageSize=100&${query}`,
  );
  expect(status).toBe(200);
  const rows: { documentId: string; moderationStage?: string }[] = body.results;
  return new Map(rows.map(({ documentId, moderationStage }) => [documentId, moderationStage]));
};
const inStage = (stage: string): string => `filters[$and][0][__stage][$eq]=${stage}`;

it('the list of the content manager tells the stage of each document, and can be narrowed to one', async () => {
  const { editor, moderator } = at;
  const draft = await createNews(app, at.organization.documentId, {}, 'draft');
  const waiting = await submitted(app, routes, at);
  const done = await submitted(app, routes, at);
  await approveCase(routes, moderator, done.caseId);
  const all = await list(editor);
  expect([draft, waiting.documentId, done.documentId].map((id) => all.get(id))).toEqual([
    'draft',
    'submitted',
    'published',
  ]);
  const submittedOnly = await list(editor, inStage('submitted'));
  expect([...new Set(submittedOnly.values())]).toEqual(['submitted']);
  expect(submittedOnly.has(waiting.documentId)).toBe(true);
  const drafts = await list(editor, inStage('draft'));
  expect(drafts.has(draft)).toBe(true);
  expect([...new Set(drafts.values())]).toEqual(['draft']);
  const both = await list(editor, `${inStage('submitted')}&filters[$and][1][title][$eq]=нет такой`);
  expect(both.size).toBe(0);
});

it('narrowing by stage opens no documents of other organisations', async () => {
  const { documentId, caseId } = await submitted(app, routes, at);
  const foreign = await memberOf(app, 'editor', await createOrganization(app, true));
  expect((await list(foreign, inStage('submitted'))).has(documentId)).toBe(false);
  await approveCase(routes, at.moderator, caseId);
  expect((await list(foreign, inStage('published'))).has(documentId)).toBe(false);
});

it('tells the moderator what waits, and what came in and was decided by day', async () => {
  const before = (await routes.send(at.second, 'get', '/moderation/figures')).body.data;
  expect(before.days).toHaveLength(14);
  const one = await submitted(app, routes, at);
  const other = await submitted(app, routes, at);
  await approveCase(routes, at.second, one.caseId);
  await routes.act(at.second, other.caseId, 'claim');
  const after = (await routes.send(at.second, 'get', '/moderation/figures')).body.data;
  expect([after.mine, after.free - before.free]).toEqual([before.mine + 1, 0]);
  const is = after.days.at(-1);
  // A day that has just begun had nothing before.
  const was = before.days.find(({ day }: { day: string }) => day === is.day) ?? { submitted: 0, decided: 0 };
  expect([is.submitted - was.submitted, is.decided - was.decided]).toEqual([2, 1]);
  expect((await routes.send(at.editor, 'get', '/moderation/figures')).status).toBe(403);
});
