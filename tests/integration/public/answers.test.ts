import { type App, startApp } from '../../helpers/app';
import { createNews, createOrganization, createService } from '../../helpers/content';

let app: App;
let organization: string;
let news: string;

beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_READ_LIMIT: '0' } });
  organization = await createOrganization(app, { slug: 'town', shortName: 'Администрация' });
  news = await createNews(app, organization);
  for (let count = 1; count < 12; count += 1) await createNews(app, organization);
  await createService(app, organization);
});

/** What a request costs: the server's own background work may fall into one measurement, not into all. */
async function statementsOf(path: string): Promise<number> {
  const counts = [await countOnce(path), await countOnce(path), await countOnce(path)];
  return Math.min(...counts);
}

/** SQL statements of one request, counted where they leave for the database. */
async function countOnce(path: string): Promise<number> {
  await app.run((strapi) => {
    const counter = { count: 0 };
    strapi.db.connection.on('query', () => {
      counter.count += 1;
    });
    Reflect.set(globalThis, 'statements', counter);
  });
  await app.http().get(path).expect(200);
  return app.run((strapi) => {
    strapi.db.connection.removeAllListeners('query');
    return Number(Reflect.get(Reflect.get(globalThis, 'statements'), 'count'));
  });
}

describe('the useful default of a list', () => {
  it('is cover, tags and the name and slug of the organization for news', async () => {
    const { body } = await app.http().get('/api/news').expect(200);
    expect(body.data).toHaveLength(12);
    expect(body.data[0]).toMatchObject({
      cover: null,
      tags: [{ name: 'город' }, { name: 'дороги' }],
      organization: { shortName: 'Администрация', slug: 'town' },
    });
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 12 });
  });

  it('is category, terms and price for services', async () => {
    const { body } = await app.http().get('/api/services').expect(200);
    expect(body.data[0]).toMatchObject({
      category: { slug: expect.any(String), title: expect.any(String) },
      organization: { slug: 'town' },
      terms: [{ number: 10, unit: 'working-days' }],
      price: { kind: 'free', amount: null },
    });
  });

  it.each([
    ['/api/news?pagination[pageSize]=1', 3],
    ['/api/news?pagination[pageSize]=10', 3],
    ['/api/services', 3],
    ['/api/organizations', 3],
    ['/api/news?populate=*', 3],
  ])('costs the same few statements however many rows: %s', async (path, statements) => {
    expect(await statementsOf(path)).toBe(statements);
  });

  it('costs a single document two statements, with the card complete', async () => {
    const { body } = await app.http().get('/api/services?fields=slug').expect(200);
    expect(await statementsOf(`/api/services/${body.data[0].documentId}`)).toBe(2);
  });
});

describe('moments', () => {
  it('are told in UTC whatever the zone of the process', async () => {
    const abroad = await startApp({
      env: { PUBLIC_READ_LIMIT: '0', TZ: 'Asia/Kamchatka' },
    });
    const town = await createOrganization(abroad);
    const before = Date.now();
    const item = await createNews(abroad, town);
    const { body } = await abroad.http().get(`/api/news/${item}`).expect(200);
    expect(Math.abs(Date.parse(body.data.publishedAt) - before)).toBeLessThan(60_000);
    const recent = new Date(before - 60_000).toISOString();
    const list = await abroad.http().get(`/api/news?filters[publishedAt][$gt]=${recent}`).expect(200);
    expect(list.body.data).toHaveLength(1);
  });
});

describe('caching', () => {
  it('answers 304 to a client that has the answer, until something changes', async () => {
    const first = await app.http().get('/api/news?pagination[pageSize]=1').expect(200);
    const { etag } = first.headers;
    expect(first.headers['cache-control']).toBe('public, no-cache');
    const ask = () => app.http().get('/api/news?pagination[pageSize]=1').set('If-None-Match', String(etag));
    const again = await ask().expect(304);
    expect(again.text).toBe('');
    await createNews(app, organization);
    const changed = await ask().expect(200);
    expect(changed.headers.etag).not.toBe(etag);
  });

  it('never keeps a refusal', async () => {
    const { headers } = await app.http().get('/api/news/aaaaaaaaaaaaaaaaaaaaaaaa').expect(404);
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('the language of a refusal', () => {
  const ask = (language?: string) => {
    const request = app.http().get('/api/news?foo=1');
    return language ? request.set('Accept-Language', language) : request;
  };

  it.each([
    [undefined, 'ru'],
    ['*', 'ru'],
    ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['de', 'ru'],
    ['en', 'en'],
    ['en-US,en;q=0.9,ru;q=0.5', 'en'],
  ])('is chosen by Accept-Language %s: %s', async (accepted, language) => {
    const { body, headers } = await ask(accepted).expect(400);
    const isRussian = /[а-яё]/i.test(body.error.message + body.error.details.errors[0].message);
    expect(isRussian).toBe(language === 'ru');
    expect(headers['content-language']).toBe(language);
  });

  it('does not change the code', async () => {
    const [russian, english] = [await ask('ru'), await ask('en')];
    expect(russian.body.error.details.code).toBe(english.body.error.details.code);
  });
});

describe('refusals of Strapi itself', () => {
  it.each([
    ['get', '/api/unknown', 404, 'NotFound'],
    ['get', '/api', 404, 'NotFound'],
    ['get', '/API/unknown', 404, 'NotFound'],
    ['delete', '/api/news/aaaaaaaaaaaaaaaaaaaaaaaa', 405, 'MethodNotAllowed'],
    ['post', '/api/news', 405, 'MethodNotAllowed'],
    ['post', '/api/auth/local/register', 405, 'MethodNotAllowed'],
    ['get', '/api/users', 404, 'NotFound'],
    ['get', '/api/upload/files', 404, 'NotFound'],
  ] as const)('take the same shape: %s %s', async (method, path, status, code) => {
    const { body } = await app.http()[method](path).send().expect(status);
    expect(body.data).toBeNull();
    expect(body.error).toMatchObject({ status, details: { code, errors: [] } });
    expect(body.error.message).toMatch(/[а-яё]/);
  });

  it('tell of a broken body without a stack', async () => {
    const request = app.http().post('/api/auth/local').set('Content-Type', 'application/json').send('{"a":');
    const { body } = await request.expect(400);
    expect(body.error.details.code).toBe('InvalidRequest');
    expect(JSON.stringify(body)).not.toMatch(/JSON|stack|position/);
  });

  it('let a wrong token fail as a sign-in, not as a server', async () => {
    const { body } = await app.http().get('/api/news').set('Authorization', 'Bearer nonsense').expect(401);
    expect(body.error.details.code).toBe('SignInRequired');
  });

  it('keep the news readable', async () => {
    await app.http().get(`/api/news/${news}`).expect(200);
  });
});
