import { Client } from 'pg';
import { type App, startApp } from '../../helpers/app';
import { freshDatabase, query } from '../../helpers/database';
import { createOrganization } from '../../helpers/organizations';
import { memberOf } from '../../helpers/two-organizations';
import { waitUntil } from '../../helpers/wait-until';
import { approveCase, type Desk, desk, NEWS, type Routes, routesOf, submitted } from './desk';

let app: App;
let at: Desk;
let routes: Routes;

/** Of a database that was made when minor edits did not wait for inspection. */
const INDEX_OF_OLD = `drop index moderation_cases_inspection;
  create index moderation_cases_to_inspect
    on moderation_cases (due_at, id) where is_unreviewed and inspected_at is null`;

beforeAll(async () => {
  const database = await freshDatabase();
  await query(database, INDEX_OF_OLD);
  app = await startApp({ env: { LOG_LEVEL: 'error' }, database });
  at = await desk(app);
  routes = routesOf(app);
});

const found = async (conditions: string): Promise<string[]> => {
  const { status, body } = await routes.queue(at.moderator, `?pageSize=100&type=${NEWS}&${conditions}`);
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

/** Sessions of the database that wait for a lock, of a table or one that the application has named. */
const waiting = async (): Promise<number> => {
  const here = '(select oid from pg_database where datname = current_database())';
  return (await query(app.databaseUrl, `select 1 from pg_locks where not granted and database = ${here}`))
    .length;
};

/** Runs `work` while nobody can write saved views; reading them goes on. */
async function withViewsClosed<Result>(work: () => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('lock table moderation_queue_views in share row exclusive mode');
    return await work();
  } finally {
    await client.end();
  }
}

it('keeps no more than thirty views of one person, also when the last ones are saved at once', async () => {
  const save = (name: string) =>
    routes.send(at.second, 'post', '/moderation/queue/views', { name, question: {} });
  for (let number = 1; number < 30; number += 1) await save(`Вид ${number}`);
  const names = ['Тридцатый', 'Ещё один', 'И ещё один', 'Последний'];
  // Each has counted the others' views before any of them is written, unless it waits for its turn to count.
  const saved = await withViewsClosed(async () => {
    const all = Promise.all(names.map(save));
    await waitUntil('everybody waits', async () => (await waiting()) >= names.length);
    return { all };
  });
  const codes = (await saved.all).map(({ body }) => body.error?.details.code ?? 'saved');
  expect(codes.sort()).toEqual(['TooManyViews', 'TooManyViews', 'TooManyViews', 'saved']);
  const { body } = await routes.send(at.second, 'get', '/moderation/queue/views');
  expect(body.data).toHaveLength(30);
});

it('a database made earlier gets the index of what waits for inspection as it is now', async () => {
  const indexes = await query(
    app.databaseUrl,
    `select indexname, indexdef from pg_indexes where tablename = 'moderation_cases' and indexname ~ 'inspect'`,
  );
  expect(indexes).toEqual([
    { indexname: 'moderation_cases_inspection', indexdef: expect.stringContaining('is_minor') },
  ]);
  const plan = await query(
    `${app.databaseUrl}?options=${encodeURIComponent('-c enable_seqscan=off')}`,
    `explain select 1 from moderation_cases as item
     where (item.is_unreviewed or item.is_minor) and item.inspected_at is null order by item.due_at, item.id`,
  );
  expect(JSON.stringify(plan)).toContain('moderation_cases_inspection');
});
