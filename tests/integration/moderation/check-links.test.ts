import path from 'node:path';
import { wallTimeAt } from '../../../src/domain/time/zone';
import { type App, startApp } from '../../helpers/app';
import { afterThisFile } from '../../helpers/cleanup';
import { createNews } from '../../helpers/content';
import { query } from '../../helpers/database';
import { type LoopbackServer, serveOnLoopback } from '../../helpers/loopback';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { waitUntil } from '../../helpers/wait-until';
import { type Desk, desk, NEWS, type Routes, routesOf } from './desk';

type Item = {
  url: string;
  stage: string;
  httpStatus: number | null;
  brokenSince: string | null;
  field: string;
};

let site: LoopbackServer;
let inner: LoopbackServer;
let app: App;
let at: Desk;
let routes: Routes;
const gone = new Set(['/gone']);

beforeAll(async () => {
  site = await serveOnLoopback(({ url = '' }, answer) => {
    if (url === '/inward') answer.setHeader('location', `http://127.0.0.1:${inner.port}/secret`);
    answer.statusCode = gone.has(url) ? 404 : url === '/inward' ? 302 : 200;
    answer.end();
  }, '127.0.0.2');
  inner = await serveOnLoopback((_request, answer) => answer.end(), '127.0.0.1');
  afterThisFile(async () => {
    site.close();
    inner.close();
  });
  // The one is allowed, the other is as private as any address of the network inside.
  app = await startApp({
    env: {
      LOG_LEVEL: 'error',
      OUTBOUND_ALLOWED: '127.0.0.2',
      NODE_OPTIONS: `--require ${path.join(__dirname, '..', '..', 'fixtures', 'test-names.cjs')}`,
      TEST_NAMES: JSON.stringify({ 'katok.example': '127.0.0.2', 'inside.example': '127.0.0.1' }),
    },
  });
  at = await desk(app);
  routes = routesOf(app);
});

const linkTo = (url: string) => ({
  type: 'paragraph',
  children: [
    { type: 'text', text: 'Подробнее: ' },
    { type: 'link', url, children: [{ type: 'text', text: 'Порядок приёма' }] },
    { type: 'text', text: '' },
  ],
});
const at2 = (page: string): string => `http://katok.example:${site.port}${page}`;
const at1 = (page: string): string => `http://inside.example:${inner.port}${page}`;

/** A row of the document as it is kept, by the job or the nightly run. */
const kept = (documentId: string) =>
  query<Item & { broken_since: Date | null; http_status: number | null }>(
    app.databaseUrl,
    'select url, stage, field, http_status, broken_since from moderation_links where target_id = $1 order by id',
    [documentId],
  );
const report = async ({ headers }: Member, parameters = '') =>
  (await app.http().get(`/moderation/links${parameters}`).set(headers).expect(200)).body;
const withLinks = (...urls: string[]) =>
  createNews(app, at.organization.documentId, { body: urls.map(linkTo) }, 'draft');
const check = (documentId: string) =>
  app.run(
    async (strapi, documentId) =>
      strapi.plugin('moderation').service('check-links').ofDocument('api::news-item.news-item', documentId),
    documentId,
  );

it('an address of the network inside is never asked, neither itself nor by a redirect', async () => {
  const documentId = await withLinks(at1('/secret'), at2('/inward'));
  await check(documentId);
  expect((await kept(documentId)).map(({ stage }) => stage)).toEqual(['broken', 'broken']);
  expect(inner.received).toEqual([]);
  expect(site.received).toContain(`HEAD katok.example:${site.port}/inward`);
});

it('a submission has its links asked by a job; a broken one is reported, and its people are told once', async () => {
  const documentId = await withLinks(at2('/fine'), at2('/gone'));
  expect((await routes.on(at.editor, documentId, 'submit')).status).toBe(200);
  await waitUntil('the answers', async () => (await kept(documentId)).length === 2);
  const [fine, broken] = await kept(documentId);
  expect(fine).toMatchObject({ url: at2('/fine'), stage: 'alive', http_status: 200, broken_since: null });
  expect(broken).toMatchObject({ url: at2('/gone'), stage: 'broken', http_status: 404, field: 'body' });
  expect(broken?.broken_since).not.toBeNull();

  await check(documentId);
  const [, again] = await kept(documentId);
  expect(again?.broken_since).toEqual(broken?.broken_since);
  const told = await query(
    app.databaseUrl,
    `select 1 from notifications_notifications where event = 'moderation.links-broken' and data->>'text' like $1`,
    [`%${at2('/gone')}%`],
  );
  expect(told).toHaveLength(1);

  gone.delete('/gone');
  await check(documentId);
  expect((await kept(documentId)).map(({ stage }) => stage)).toEqual(['alive', 'alive']);
  expect((await kept(documentId))[1]?.broken_since).toBeNull();
  gone.add('/gone');
});

it('asked by two jobs at once, each link is kept once', async () => {
  const documentId = await withLinks(at2('/fine'), at2('/gone'));
  await Promise.all([check(documentId), check(documentId), check(documentId)]);
  expect((await kept(documentId)).map(({ url }) => url)).toEqual([at2('/fine'), at2('/gone')]);
});

it('the nightly run asks everything that is published, and forgets what is deleted', async () => {
  const documentId = await createNews(app, at.organization.documentId, { body: [linkTo(at2('/gone'))] });
  const draft = await withLinks(at2('/gone'));
  await app.run((strapi) =>
    strapi
      .plugin('moderation')
      .service('check-links')
      .ofAll({ signal: new AbortController().signal, progress: async () => undefined }),
  );
  expect(await kept(documentId)).toHaveLength(1);
  expect(await kept(draft)).toEqual([]);
  await app.run(
    (strapi, documentId) => strapi.documents('api::news-item.news-item').delete({ documentId }),
    documentId,
  );
  await check(documentId);
  expect(await kept(documentId)).toEqual([]);
});

it('the report lists links of own organisations, by stage, type and words', async () => {
  const title = 'Где искать отчёт';
  const documentId = await createNews(
    app,
    at.organization.documentId,
    { title, body: [linkTo(at2('/gone'))] },
    'draft',
  );
  await check(documentId);
  const mine = await report(at.editor, `?text=${encodeURIComponent('искать отчёт')}`);
  expect(mine.data).toEqual([
    expect.objectContaining({
      url: at2('/gone'),
      stage: 'broken',
      httpStatus: 404,
      field: 'body',
      target: { type: NEWS, documentId, title },
      text: expect.objectContaining({ ru: 'Такой страницы нет. Исправьте или удалите ссылку.' }),
    }),
  ]);
  expect((await report(at.editor, `?stage=alive&text=${encodeURIComponent('отчёт')}`)).data).toEqual([]);
  expect((await report(at.editor, '?type=api::service.service')).data).toEqual([]);
  const stranger = await memberOf(app, 'editor');
  expect((await report(stranger)).data).toEqual([]);
  expect((await report(at.moderator)).meta.counters.broken).toBeGreaterThan(0);
});

/** Cells of the file, line by line; none of them has a semicolon or a quotation mark in it. */
async function file({ headers }: Member, parameters: string): Promise<string[][]> {
  const { text, headers: told } = await app
    .http()
    .get(`/moderation/links/file${parameters}`)
    .set(headers)
    .expect(200);
  expect([told['content-type'], told['content-disposition']]).toEqual([
    'text/csv; charset=utf-8',
    `attachment; filename="links-${wallTimeAt(new Date(), 'Europe/Moscow').date}.csv"`,
  ]);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.slice(1).trimEnd().split('\n');
  return lines.map((line) => line.split(';'));
}

it('the report is taken away as a file: what is listed, for whom it is listed, no formulas, journaled', async () => {
  const title = '=Файл для отдела';
  const body = [linkTo(at2('/gone'))];
  const documentId = await createNews(app, at.organization.documentId, { title, body }, 'draft');
  await check(documentId);
  const asked = `?text=${encodeURIComponent('Файл для отдела')}`;
  const [heads, ...lines] = await file(at.editor, asked);
  expect(heads?.slice(0, 3)).toEqual(['Ссылка', 'Что с ней', 'Код ответа']);
  expect(lines).toEqual([
    [
      at2('/gone'),
      'Такой страницы нет. Исправьте или удалите ссылку.',
      ...['404', '', 'Новости', `'${title}`, 'Текст'],
      expect.any(String),
      ...[expect.stringMatching(/Z$/), expect.stringMatching(/Z$/)],
    ],
  ]);
  expect(await file(at.editor, `${asked}&stage=alive`)).toHaveLength(1);
  expect(await file(await memberOf(app, 'editor'), asked)).toHaveLength(1);
  expect(await file(at.moderator, asked)).toHaveLength(2);
  await app.http().get('/moderation/links/file?page=2').set(at.editor.headers).expect(400);
  const journal = await query<{ after: string }>(
    app.databaseUrl,
    `select after from audit_entries where action = 'moderation.links-exported' and actor_id = $1 order by id`,
    [at.editor.staff.id],
  );
  expect(journal.map(({ after }) => JSON.parse(after))).toEqual([
    { stage: 'broken', text: 'Файл для отдела' },
    { stage: 'alive', text: 'Файл для отдела' },
  ]);
});

it('a long report is in the file once and whole, in the order of the list', async () => {
  const many = `insert into moderation_links (document_id, target_type, target_id, target_title, field, url, stage,
      reason, checked_at, broken_since)
    select 'many' || n, $1, 'many', 'Много ссылок', 'body', 'https://many.example/' || n, 'broken', 'NotFound', now(),
      case when n % 3 > 0 then timestamp '2026-01-01' + (n % 7) * interval '1 day' end
    from generate_series(1, 2500) n`;
  await query(app.databaseUrl, many, [NEWS]);
  const [, ...lines] = await file(at.moderator, `?text=${encodeURIComponent('Много ссылок')}`);
  const urls = lines.map(([url]) => url);
  expect([urls.length, new Set(urls).size]).toEqual([2_500, 2_500]);
  const page = (
    await report(at.moderator, `?pageSize=100&page=25&text=${encodeURIComponent('Много ссылок')}`)
  ).data;
  expect(urls.slice(2_400)).toEqual(page.map(({ url }: Item) => url));
});

it('sites are asked one request after another, with a pause', async () => {
  const urls = ['/one', '/two', '/three'].map(at2);
  const documentId = await withLinks(...urls);
  const started = performance.now();
  await check(documentId);
  expect(performance.now() - started).toBeGreaterThan(700);
  expect(site.received.slice(-3)).toEqual(
    ['/one', '/two', '/three'].map((page) => `HEAD katok.example:${site.port}${page}`),
  );
});
