import { type App, startApp } from '../../helpers/app';
import { createNews, createOrganization, createService } from '../../helpers/content';
import { publicClient } from '../../helpers/public-client';

let app: App;

beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_READ_LIMIT: '0' } });
  const organization = await createOrganization(app, { slug: 'town' });
  await createNews(app, organization, { topic: 'transport' });
  await createService(app, organization);
});

describe('a frontend with the typed client', () => {
  it('reads a page of news with what comes along', async () => {
    const query = {
      fields: ['title', 'topic'],
      filters: { topic: { $eq: 'transport' } },
      'pagination[pageSize]': 5,
    };
    const { data, error } = await publicClient(app).GET('/api/news', { params: { query } });
    expect(error).toBeUndefined();
    expect(data?.meta.pagination).toMatchObject({ pageSize: 5, total: 1 });
    expect(data?.data[0]?.organization?.slug).toBe('town');
  });

  it('reads one service card whole', async () => {
    const client = publicClient(app);
    const list = await client.GET('/api/services', {});
    const id = list.data?.data[0]?.documentId ?? '';
    const { data } = await client.GET('/api/services/{id}', { params: { path: { id } } });
    expect(data?.data.terms?.[0]?.unit).toBe('working-days');
    expect(data?.data.channels).toHaveLength(1);
  });

  it('gets a typed refusal', async () => {
    const path = { id: 'aaaaaaaaaaaaaaaaaaaaaaaa' };
    const { error } = await publicClient(app).GET('/api/services/{id}', { params: { path } });
    expect(error?.error.details.code).toBe('NotFound');
  });

  it('finds in answers exactly what the description promises', async () => {
    const { body: description } = await app.http().get('/api/openapi.json').expect(200);
    for (const [path, schema] of [
      ['news', 'NewsItem'],
      ['services', 'Service'],
      ['organizations', 'Organization'],
    ]) {
      const { body } = await app.http().get(`/api/${path}?populate=*`).expect(200);
      const promised = Object.keys(description.components.schemas[schema ?? ''].properties);
      expect(Object.keys(body.data[0]).sort()).toEqual(promised.sort());
    }
  });
});
