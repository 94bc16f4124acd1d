import { type App, startApp } from '../../helpers/app';
import {
  citizenHeaders,
  createAnnouncement,
  createDocument,
  createNews,
  createOrganization,
  createService,
} from '../../helpers/content';
import { createDocument as createSimple } from '../../helpers/documents';

const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
const dayIn = (days: number): string => inDays(days).slice(0, 10);

let app: App;
let organization: string;

beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_READ_LIMIT: '0', TZ_DEFAULT: 'UTC' } });
  organization = await createOrganization(app);
});

type Reader = { query?: string; headers?: Record<string, string> };

async function sees(path: string, documentId: string, { query = '', headers = {} }: Reader = {}) {
  const one = await app.http().get(`/api/${path}/${documentId}?${query}`).set(headers);
  const list = await app.http().get(`/api/${path}?filters[documentId]=${documentId}&${query}`).set(headers);
  expect(list.status).toBe(200);
  expect(list.body.data).toHaveLength(one.status === 200 ? 1 : 0);
  return one.status;
}

describe('the period of validity', () => {
  it.each([
    ['has not begun', () => ({ validFrom: dayIn(2) }), 404],
    ['begins today', () => ({ validFrom: dayIn(0) }), 200],
    ['ends today', () => ({ validTo: dayIn(0) }), 200],
    ['has ended', () => ({ validTo: dayIn(-1) }), 404],
  ])('decides whether a service that %s is shown', async (_when, period, status) => {
    const service = await createService(app, organization, period());
    expect(await sees('services', service)).toBe(status);
  });

  it.each([
    ['has not begun', { startsAt: inDays(1) }, 404],
    ['runs', { startsAt: inDays(-1), endsAt: inDays(1) }, 200],
    ['is over', { startsAt: inDays(-2), endsAt: inDays(-1) }, 404],
  ])('decides whether an announcement that %s is shown', async (_when, period, status) => {
    const announcement = await createAnnouncement(app, organization, period);
    expect(await sees('announcements', announcement)).toBe(status);
  });

  const planned: Record<string, (changes: object) => Promise<string>> = {
    news: (changes) => createNews(app, organization, changes),
    services: (changes) => createService(app, organization, changes),
    announcements: (changes) => createAnnouncement(app, organization, changes),
    regulations: (changes) =>
      createSimple(app, 'api::regulation.regulation', { documentId: organization }, changes, true),
    articles: (changes) =>
      createSimple(app, 'api::article.article', { documentId: organization }, changes, true),
  };

  it.each(Object.entries(planned))('hides %s whose planned time has not come', async (path, create) => {
    expect(await sees(path, await create({ plannedPublicationAt: inDays(1) }))).toBe(404);
    expect(await sees(path, await create({ plannedPublicationAt: inDays(-1) }))).toBe(200);
  });

  it('hides populated regulations no longer in force', async () => {
    const regulation = (slug: string, changes: object) =>
      createDocument(app, 'api::regulation.regulation', {
        title: 'Административный регламент',
        slug,
        kind: 'administrative-regulation',
        number: '1',
        adoptedOn: '2020-01-01',
        link: 'https://pravo.gov.ru/1',
        ...changes,
      });
    const old = await regulation('old', { validTo: dayIn(-1) });
    const current = await regulation('current', {});
    const service = await createService(app, organization, { legalBasis: [old, current] });
    const { body } = await app.http().get(`/api/services/${service}`).expect(200);
    expect(body.data.legalBasis.map(({ slug }: { slug: string }) => slug)).toEqual(['current']);
  });
});

describe('the audience', () => {
  it('shows what is meant for registered citizens to them alone', async () => {
    const forRegistered = await createAnnouncement(app, organization, { audience: 'registered' });
    const headers = await citizenHeaders(app);
    expect(await sees('announcements', forRegistered)).toBe(404);
    expect(await sees('announcements', forRegistered, { query: 'audience=citizens' })).toBe(404);
    expect(await sees('announcements', forRegistered, { headers })).toBe(200);
  });

  it('shows what is meant for a category to the signed-in of that category', async () => {
    const audienceKinds = [{ kind: 'business' }];
    const forBusiness = await createAnnouncement(app, organization, {
      audience: 'categories',
      audienceKinds,
    });
    const headers = await citizenHeaders(app);
    expect(await sees('announcements', forBusiness, { query: 'audience=business' })).toBe(404);
    expect(await sees('announcements', forBusiness, { headers })).toBe(404);
    expect(await sees('announcements', forBusiness, { headers, query: 'audience=business' })).toBe(200);
  });

  it('tells a program with an API token no more than an anonymous reader', async () => {
    const forRegistered = await createAnnouncement(app, organization, { audience: 'registered' });
    const token = await app.run(async (strapi) => {
      const data = { name: 'сайт', description: '', type: 'read-only', lifespan: null };
      const { accessKey } = await strapi.service('admin::api-token').create(data);
      return String(accessKey);
    });
    const headers = { Authorization: `Bearer ${token}` };
    expect(await sees('announcements', forRegistered, { headers })).toBe(404);
    await app.http().get('/api/announcements').set(headers).expect(200);
  });

  it('shows articles for citizens, not those for the staff', async () => {
    const article = (audience: string) =>
      createDocument(app, 'api::article.article', {
        title: `Статья ${audience}`,
        slug: audience,
        audience,
        body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Текст' }] }],
      });
    expect(await sees('articles', await article('citizens'))).toBe(200);
    expect(await sees('articles', await article('staff'))).toBe(404);
  });
});

describe('the region and the recipient of a service', () => {
  it('shows a regional service to those who name a place within it', async () => {
    const availability = {
      availability: 'by-region',
      availableRegions: [{ code: '36' }, { code: '45000000' }],
    };
    const regional = await createService(app, organization, availability);
    expect(await sees('services', regional)).toBe(404);
    expect(await sees('services', regional, { query: 'region=46701000' })).toBe(404);
    expect(await sees('services', regional, { query: 'region=36' })).toBe(200);
    expect(await sees('services', regional, { query: 'region=36701000' })).toBe(200);
    expect(await sees('services', regional, { query: 'region=45348000' })).toBe(200);
  });

  it('shows a service for business to those who read as business', async () => {
    const availability = { availability: 'by-recipient', availableRecipients: [{ kind: 'business' }] };
    const forBusiness = await createService(app, organization, availability);
    expect(await sees('services', forBusiness)).toBe(404);
    expect(await sees('services', forBusiness, { query: 'audience=institutions' })).toBe(404);
    expect(await sees('services', forBusiness, { query: 'audience=business' })).toBe(200);
  });
});
