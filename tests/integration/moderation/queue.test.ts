import { type App, startApp } from '../../helpers/app';
import { createOrganization } from '../../helpers/organizations';
import { memberOf } from '../../helpers/two-organizations';
import { approveCase, type Desk, desk, NEWS, type Routes, routesOf, submitted } from './desk';

let app: App;
let at: Desk;
let routes: Routes;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  at = await desk(app);
  routes = routesOf(app);
});

const found = async (query: string): Promise<string[]> => {
  const { status, body } = await routes.queue(at.moderator, `?pageSize=100&type=${NEWS}&${query}`);
  expect(status).toBe(200);
  return body.data.map(({ documentId }: { documentId: string }) => documentId);
};

it('narrows the queue by stage, organisation, author and text, alone and together', async () => {
  const organization = await createOrganization(app, true);
  const other: Desk = { ...at, organization, editor: await memberOf(app, 'editor', organization) };
  const one = await submitted(app, routes, at, { title: 'Субботник в парке' });
  const theirs = await submitted(app, routes, other, { title: 'Субботник на набережной' });
  const public_ = await submitted(app, routes, other, { title: 'Открыта выставка' });
  await approveCase(routes, at.moderator, public_.caseId);

  const ofOther = `organization=${organization.documentId}`;
  expect((await found(`view=all&${ofOther}`)).sort()).toEqual([theirs.caseId, public_.caseId].sort());
  expect(await found(`view=all&stage=published&${ofOther}`)).toEqual([public_.caseId]);
  expect((await found(`view=all&author=${other.editor.staff.id}`)).sort()).toEqual(
    [theirs.caseId, public_.caseId].sort(),
  );
  expect((await found('text=субботник')).sort()).toEqual([one.caseId, theirs.caseId].sort());
  expect(await found(`text=субботник&author=${other.editor.staff.id}`)).toEqual([theirs.caseId]);
  expect(await found('text=100%25')).toEqual([]);
  // Two letters are the beginning of a title, signs alone are in none.
  expect((await found('text=су')).sort()).toEqual([one.caseId, theirs.caseId].sort());
  expect(await found('text=бб')).toEqual([]);
  expect(await found('text=%25%25%25')).toEqual([]);
  expect((await routes.queue(at.moderator, '?stage=nothing')).status).toBe(400);
});

it('offers the organisations and people that have cases, and no others', async () => {
  // A draft: what is published has a case, be it of the system.
  const silent = await createOrganization(app, false);
  const { body } = await routes.send(at.moderator, 'get', '/moderation/queue/choices');
  const ids = body.data.organizations.map(({ documentId }: { documentId: string }) => documentId);
  expect(ids).toContain(at.organization.documentId);
  expect(ids).not.toContain(silent.documentId);
  expect(body.data.authors).toContainEqual({ id: at.editor.staff.id, name: 'Тест editor' });
  expect(body.data.authors.map(({ id }: { id: number }) => id)).not.toContain(at.moderator.staff.id);
});

it('keeps the views a person has named, for that person alone', async () => {
  const { moderator, second } = at;
  const views = (who = moderator) => routes.send(who, 'get', '/moderation/queue/views');
  const save = (name: string, question: object) =>
    routes.send(moderator, 'post', '/moderation/queue/views', { name, question });
  expect((await save('Мои новости', { view: 'mine', type: NEWS })).status).toBe(200);
  const again = await save('Мои новости', { view: 'free', type: NEWS, sort: 'submittedAt:asc' });
  expect((await views()).body.data).toEqual([
    {
      documentId: again.body.data.documentId,
      name: 'Мои новости',
      question: { view: 'free', type: NEWS, sort: 'submittedAt:asc' },
    },
  ]);
  expect((await views(second)).body.data).toEqual([]);
  expect((await save('Чужое поле', { view: 'mine', password: 'x' })).status).toBe(400);

  const path = `/moderation/queue/views/${again.body.data.documentId}/remove`;
  const foreign = await routes.send(second, 'post', path);
  expect([foreign.status, foreign.body.error.details.code]).toEqual([404, 'ViewNotFound']);
  expect((await routes.send(moderator, 'post', path)).status).toBe(200);
  expect((await views()).body.data).toEqual([]);
});

it('keeps no more than thirty views of one person, also when they are saved at once', async () => {
  const numbers = Array.from({ length: 33 }, (_, number) => number);
  const answers = await Promise.all(
    numbers.map((number) =>
      routes.send(at.second, 'post', '/moderation/queue/views', { name: `Вид ${number}`, question: {} }),
    ),
  );
  const codes = answers.map(({ body }) => body.error?.details.code ?? 'saved');
  expect(codes.filter((code) => code === 'saved')).toHaveLength(30);
  expect(new Set(codes)).toEqual(new Set(['saved', 'TooManyViews']));
});
