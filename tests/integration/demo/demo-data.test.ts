import { type App, startApp } from '../../helpers/app';
import { loginAs } from '../../helpers/staff';

interface Account {
  email: string;
  password: string;
  role: string;
  organization: string | null;
}

const ROLES = ['administrator', 'auditor', 'editor', 'head', 'moderator', 'operator', 'registry-admin'];

let app: App;
let accounts: Account[];

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  const seeded: { accounts: Account[] } = await app.run(
    async (strapi, module, load) => load<typeof import('../../../src/demo/seed')>(module).seedDemo(strapi),
    'src/demo/seed',
  );
  accounts = seeded.accounts;
}, 180_000);

async function total(path: string, status = 'published'): Promise<number> {
  const headers = { Authorization: `Bearer ${await loginAs(app, accountOf('administrator'))}` };
  const url = `/content-manager/collection-types/${path}?status=${status}`;
  const { body } = await app.http().get(url).set(headers).expect(200);
  return body.pagination.total;
}

function accountOf(role: string): Account {
  const account = accounts.find((candidate) => candidate.role === role);
  if (!account) throw new Error(`No demo account for ${role}`);
  return account;
}

it('one account per role can sign in, those who serve one body are its staff', async () => {
  expect(accounts.map(({ role }) => role).sort()).toEqual(ROLES);
  for (const account of accounts) expect(await loginAs(app, account)).toEqual(expect.any(String));
  const employed = accounts.filter(({ organization }) => organization !== null).map(({ role }) => role);
  expect(employed.sort()).toEqual(['editor', 'head', 'operator']);
});

it('the town has three bodies, 24 cards, 40 published news and 15 announcements, some of them drafts', async () => {
  expect(await total('api::organization.organization')).toBe(3);
  expect(await total('api::service.service', 'draft')).toBe(24);
  expect(await total('api::news-item.news-item')).toBe(40);
  expect(await total('api::news-item.news-item', 'draft')).toBeGreaterThan(40);
  expect(await total('api::announcement.announcement', 'draft')).toBe(15);
});

it('news stretch over the last year, each with a cover whose description is there to be read', async () => {
  const { body } = await app.http().get('/api/news?pagination[pageSize]=100').expect(200);
  const dates: string[] = body.data.map((item: { firstPublishedAt: string }) => item.firstPublishedAt);
  const days = (Date.now() - Date.parse(String(dates.at(-1)))) / (24 * 60 * 60 * 1000);
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(366);
  for (const { cover } of body.data) expect(cover).toMatchObject({ alternativeText: expect.any(String) });
  await app
    .http()
    .get(body.data[0].cover.url)
    .expect(200)
    .expect('Content-Type', /image\/jpeg/);
});

it('an editor of the town hall sees the drafts of the town hall and of nobody else', async () => {
  const headers = { Authorization: `Bearer ${await loginAs(app, accountOf('editor'))}` };
  const url = '/content-manager/collection-types/api::organization.organization';
  const { body } = await app.http().get(url).set(headers).expect(200);
  expect(body.results.map(({ shortName }: { shortName: string }) => shortName)).toEqual([
    'Администрация Верхнеозёрска',
  ]);
});

it('the checks find no errors in what is published, but for announcements that are over', async () => {
  const found = await app.run(async (strapi) => {
    const moderation = strapi.plugin('moderation').service('api');
    const types = Object.values(strapi.contentTypes).filter(
      ({ pluginOptions }) => 'moderation' in (pluginOptions ?? {}),
    );
    const errors: string[] = [];
    let checked = 0;
    for (const { uid } of types) {
      const rows = await strapi.db.query(uid).findMany({ where: { publishedAt: { $notNull: true } } });
      for (const { documentId } of rows) {
        const { findings } = await moderation.checkDocument(uid, documentId);
        checked += 1;
        for (const { severity, check, path, message, excerpt } of findings) {
          // Some are over on purpose: the public must not see them.
          const isOver = check === 'announcement-period' && message.ru === 'Срок объявления уже прошёл.';
          if (severity === 'error' && !isOver)
            errors.push(`${uid} ${check} ${path.join('.')} ${message.ru} ${excerpt ?? ''}`);
        }
      }
    }
    return { checked, errors: [...new Set(errors)] };
  }, null);
  expect(found.checked).toBeGreaterThan(80);
  expect(found.errors).toEqual([]);
}, 180_000);
