import { type App, startApp } from '../../helpers/app';
import { createContact, createNews, createOrganization, createService } from '../../helpers/content';

let app: App;
let organization: string;

beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_READ_LIMIT: '0' } });
  organization = await createOrganization(app);
});

const slugs = (body: { data: Array<{ slug: string }> }): string[] => body.data.map(({ slug }) => slug);

describe('a public read of drafts', () => {
  let published: string;
  let draft: string;

  beforeAll(async () => {
    published = await createNews(app, organization, { slug: 'is-published' });
    draft = await createNews(app, organization, { slug: 'is-draft', title: 'Тайна' }, 'draft');
  });

  it.each(['', 'status=draft', 'status=published', 'status=draft&filters[title]=Тайна', '_q=Тайна'])(
    'never shows a draft to «%s»',
    async (query) => {
      const { body } = await app
        .http()
        .get(`/api/news?${encodeURI(query)}`)
        .expect(200);
      expect(slugs(body)).not.toContain('is-draft');
    },
  );

  it('shows what is published whatever status is asked for', async () => {
    const { body } = await app.http().get('/api/news?status=draft').expect(200);
    expect(slugs(body)).toContain('is-published');
    await app.http().get(`/api/news/${published}?status=draft`).expect(200);
  });

  it('answers 404 for a draft with the same body as for an unknown document', async () => {
    const hidden = await app.http().get(`/api/news/${draft}?status=draft`).expect(404);
    const unknown = await app.http().get('/api/news/aaaaaaaaaaaaaaaaaaaaaaaa').expect(404);
    expect(hidden.body).toEqual(unknown.body);
    expect(hidden.body.error.details.code).toBe('NotFound');
  });

  it('does not count drafts', async () => {
    const { body } = await app.http().get('/api/news?filters[slug][$startsWith]=is-').expect(200);
    expect(body.meta.pagination.total).toBe(1);
  });

  it('shows the published version, not the newer draft of it', async () => {
    await app.run(
      (strapi, documentId) =>
        strapi
          .documents('api::news-item.news-item')
          .update({ documentId, data: { title: 'Новый черновик' } }),
      published,
    );
    const { body } = await app.http().get(`/api/news/${published}`).expect(200);
    expect(body.data.title).not.toBe('Новый черновик');
  });

  it('forgets a withdrawn document at once', async () => {
    const withdrawn = await createNews(app, organization);
    await app.http().get(`/api/news/${withdrawn}`).expect(200);
    await app.run(
      (strapi, documentId) => strapi.documents('api::news-item.news-item').unpublish({ documentId }),
      withdrawn,
    );
    await app.http().get(`/api/news/${withdrawn}`).expect(404);
  });
});

describe('hidden rows behind a relation', () => {
  it('leaves an unpublished organization out of its news', async () => {
    const other = await createOrganization(app);
    const news = await createNews(app, other);
    // Past the documents: they refuse to withdraw an organization that has published news.
    await app.run(
      (strapi, documentId) =>
        strapi.db
          .query('api::organization.organization')
          .deleteMany({ where: { documentId, publishedAt: { $notNull: true } } }),
      other,
    );
    const { body } = await app.http().get(`/api/news/${news}`).expect(200);
    expect(body.data.organization).toBeNull();
  });

  it('gives the same rows whatever is asked about a contact that is not public', async () => {
    const secret = await createContact(app, organization, { isPublic: false, position: 'Тайный советник' });
    await createService(app, organization, { slug: 'with-secret', responsibleContact: secret });
    await createService(app, organization, { slug: 'without-contact' });
    const base = 'filters[$and][0][slug][$in][0]=with-secret&filters[$and][0][slug][$in][1]=without-contact';
    const ask = async (condition: string) => {
      const { body } = await app
        .http()
        .get(`/api/services?${base}&${encodeURI(condition)}`)
        .expect(200);
      return slugs(body).sort();
    };
    const both = ['with-secret', 'without-contact'];
    expect(await ask('filters[$and][1][responsibleContact][position][$contains]=Тайный')).toEqual([]);
    expect(await ask('filters[$and][1][responsibleContact][position][$ne]=что угодно')).toEqual([]);
    expect(await ask(`filters[$and][1][responsibleContact]=${secret}`)).toEqual([]);
    expect(await ask('filters[$and][1][responsibleContact][$notNull]=true')).toEqual([]);
    expect(await ask('filters[$and][1][responsibleContact][$null]=true')).toEqual(both);
    expect(await ask('filters[$and][1][$not][responsibleContact][position]=Тайный советник')).toEqual(both);
  });

  it('populates no contact that is not public, and lists none', async () => {
    const secret = await createContact(app, organization, { isPublic: false });
    const service = await createService(app, organization, { responsibleContact: secret });
    const { body } = await app.http().get(`/api/services/${service}?populate=responsibleContact`).expect(200);
    expect(body.data.responsibleContact).toBeNull();
    await app.http().get(`/api/contacts/${secret}`).expect(404);
    const { body: list } = await app.http().get('/api/contacts?pagination[pageSize]=100').expect(200);
    expect(list.data.map((contact: { documentId: string }) => contact.documentId)).not.toContain(secret);
  });
});

describe('fields that are not public', () => {
  const QUERIES = [
    'filters[createdBy][email][$startsWith]=a',
    'filters[createdBy][id]=1',
    'filters[updatedBy][resetPasswordToken][$notNull]=true',
    'filters[locale]=ru',
    'filters[plannedPublicationAt][$notNull]=true',
    'filters[cover][folderPath]=/1',
    'filters[cover][hash][$startsWith]=a',
    'filters[cover][related][id]=1',
    'filters[organization][createdBy][id]=1',
    'filters[published_at][$null]=true',
    'filters[t1.published_at][$null]=true',
    'sort=createdBy.email',
    'sort=created_by_id',
    'sort=plannedPublicationAt',
    'sort[createdBy][email]=asc',
    'fields=plannedPublicationAt',
    'fields[0]=createdBy',
    'populate=createdBy',
    'populate[createdBy][fields][0]=password',
    'populate=localizations',
    'populate[cover][populate]=related',
    'populate[cover][fields][0]=provider_metadata',
    'populate[organization][populate][createdBy]=true',
    'populate[organization][filters][createdBy][id]=1',
    'populate[organization][sort]=createdBy',
    'where[id]=1',
    'lookup[id]=1',
    '_where[id]=1',
  ];

  it.each(QUERIES)('are refused by name: %s', async (query) => {
    const { body } = await app.http().get(`/api/news?${query}`).expect(400);
    expect(body.error.details.code).toBe('InvalidQuery');
    expect(body.error.details.errors).toHaveLength(1);
  });

  it('are in no answer', async () => {
    await createNews(app, organization);
    const { text } = await app.http().get('/api/news?populate=*').expect(200);
    expect(text).not.toMatch(/createdBy|updatedBy|plannedPublicationAt|folderPath|provider|"locale"|"hash"/);
  });
});
