import { type App, startApp } from '../../helpers/app';
import { createNews, createOrganization } from '../../helpers/content';

let app: App;
let news: string;

beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_READ_LIMIT: '0' } });
  const organization = await createOrganization(app, { slug: 'town', shortName: 'Администрация' });
  await createNews(app, organization, {
    slug: 'first',
    title: 'Ёлка на площади',
    isPinned: true,
    topic: null,
  });
  news = await createNews(app, organization, {
    slug: 'second',
    title: 'Ремонт 100% дорог',
    topic: 'transport',
  });
  await createNews(app, organization, { slug: 'third', title: 'Ремонт школы', topic: 'education' });
});

const repeat = (text: string, times: number): string => text.repeat(times);
const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('&');

describe('a query that cannot be answered', () => {
  const REFUSED: Array<[query: string, named: string]> = [
    ['foo=1', 'foo'],
    ['filter[title]=a', 'filter'],
    ['locale=ru', 'locale'],
    ['publicationState=preview', 'publicationState'],
    ['status=anything', 'status'],
    ['status[]=draft', 'status'],
    ['audience=everyone', 'audience'],
    ['region=abc', 'region'],
    ['region=1', 'region'],
    ['pagination[page]=0', 'pagination[page]'],
    ['pagination[page]=-1', 'pagination[page]'],
    ['pagination[page]=abc', 'pagination[page]'],
    ['pagination[page]=1e3', 'pagination[page]'],
    ['pagination[page]=99999999999999999999', 'pagination[page]'],
    ['pagination[page]=2000000000', 'pagination[page]'],
    ['pagination[pageSize]=101', 'pagination[pageSize]'],
    ['pagination[pageSize]=0', 'pagination[pageSize]'],
    ['pagination[limit]=-1', 'pagination[limit]'],
    ['pagination[start]=-1', 'pagination[start]'],
    ['pagination[page]=1&pagination[start]=0', 'pagination'],
    ['pagination[page][a]=1', 'pagination[page]'],
    ['pagination=5', 'pagination'],
    ['pagination[withCount]=maybe', 'pagination[withCount]'],
    ['page=1', 'page'],
    ['sort=unknown', 'sort[unknown]'],
    ['sort=title:sideways', 'sort'],
    ['sort=title:asc:desc', 'sort'],
    ['sort=body', 'sort[body]'],
    ['sort=', 'sort[]'],
    ['sort=id,id,id,id,id,id', 'sort'],
    ['sort=title;drop table news_items', 'sort[title;drop table news_items]'],
    ['fields=unknown', 'fields[unknown]'],
    ['fields[a][b]=1', 'fields'],
    ['populate=unknown', 'populate[unknown]'],
    ['populate[cover][foo]=1', 'populate[cover][foo]'],
    ['populate[cover]=maybe', 'populate[cover]'],
    [
      'populate=organization.parent.parent.parent',
      'populate[organization][populate][parent][populate][parent][populate]',
    ],
    ['filters=abc', 'filters'],
    ['filters', 'filters'],
    ['filters[unknown]=1', 'filters[unknown]'],
    ['filters[title][$regex]=a', 'filters[title][$regex]'],
    ['filters[title][$where]=1', 'filters[title][$where]'],
    ['filters[$where]=1', 'filters[$where]'],
    ['filters[title][a][b]=1', 'filters[title][a]'],
    ['filters[title][$contains]=%00', 'filters[title][$contains]'],
    ['filters[title]=%00', 'filters[title]'],
    ['filters[title]', 'filters[title]'],
    ['filters[title][$eq][0]=a', 'filters[title][$eq]'],
    [`filters[title]=${repeat('a', 201)}`, 'filters[title]'],
    [`_q=${repeat('a', 101)}`, '_q'],
    ['_q[a]=1', '_q'],
    ['_q=%00', '_q'],
    ['filters[isPinned]=maybe', 'filters[isPinned]'],
    ['filters[isPinned][$gt]=true', 'filters[isPinned][$gt]'],
    ['filters[id]=99999999999', 'filters[id]'],
    ['filters[id]=1.5', 'filters[id]'],
    ['filters[id]=NaN', 'filters[id]'],
    ['filters[id][$between][0]=1', 'filters[id][$between]'],
    ['filters[id][$in]=', 'filters[id][$in][0]'],
    ['filters[publishedAt][$gt]=yesterday', 'filters[publishedAt][$gt]'],
    ['filters[publishedAt][$gt]=2026-13-01', 'filters[publishedAt][$gt]'],
    ['filters[publishedAt][$gt]=2026-02-30', 'filters[publishedAt][$gt]'],
    ['filters[publishedAt][$gt]=2026-02-30T10:00:00Z', 'filters[publishedAt][$gt]'],
    ['filters[publishedAt][$gt]=-271821-04-20', 'filters[publishedAt][$gt]'],
    ['filters[publishedAt][$gt]=0000-01-01', 'filters[publishedAt][$gt]'],
    ['filters[publishedAt][$contains]=2026', 'filters[publishedAt][$contains]'],
    ['filters[body][$contains]=a', 'filters[body][$contains]'],
    ['filters[title][$null]=maybe', 'filters[title][$null]'],
    [
      'filters[organization][legalAddress][city][$null]=2',
      'filters[organization][legalAddress][city][$null]',
    ],
    ['filters[$or]=abc', 'filters[$or][0]'],
    ['filters[$not]=abc', 'filters[$not]'],
    [`filters${repeat('[$not]', 12)}[title]=a`, 'filters'],
    [`filters${repeat('[$and][0]', 9)}[title]=a`, 'filters'],
    [`filters[title]${repeat('[$not]', 12)}=a`, 'filters'],
    [many(60, (index) => `filters[$or][${index}][title]=a`), 'filters'],
    [
      `filters[title][$in]=a&${many(150, (index) => `filters[title][$in][${index}]=a`)}`,
      'filters[title][$in]',
    ],
  ];

  it.each(REFUSED)('is a 400 that names the parameter: %s', async (query, named) => {
    const { body, text } = await app
      .http()
      .get(`/api/news?${encodeURI(query).replace(/%25/g, '%')}`)
      .expect(400);
    const [refusal] = body.error.details.errors;
    expect(body.error).toMatchObject({
      status: 400,
      name: 'ValidationError',
      details: { code: 'InvalidQuery' },
    });
    expect(refusal.message).toContain(`«${named}`);
    expect(refusal.path[0]).toBe(named.split('[')[0]);
    expect(text).not.toMatch(/select |node_modules|at Object|error:/i);
  });

  it.each(['/api/news/%00', '/api/news/%E0%A4%A', "/api/news/'; drop table news_items; --", '/api/news/1'])(
    'is a 404 for what cannot be a documentId: %s',
    async (path) => {
      const { body } = await app.http().get(path).expect(404);
      expect(body.error.details.code).toBe('NotFound');
    },
  );

  it.each(['filters[__proto__][a]=1', 'filters[title][constructor]=1', '__proto__[a]=1'])(
    'loses the names every object has before anything reads them: %s',
    async (query) => {
      await app.http().get(`/api/news?${query}`).expect(200);
    },
  );

  it('is refused for a single document as strictly', async () => {
    const { body } = await app.http().get(`/api/news/${news}?filters[title]=a`).expect(400);
    expect(body.error.details.errors[0]).toMatchObject({ path: ['filters'], code: 'UnknownParameter' });
  });
});

describe('a query that can be answered', () => {
  const slugsOf = async (query: string): Promise<string[]> => {
    const { body } = await app
      .http()
      .get(`/api/news?sort=id&${encodeURI(query)}`)
      .expect(200);
    return body.data.map(({ slug }: { slug: string }) => slug);
  };

  const ANSWERED: Array<[query: string, slugs: string[]]> = [
    ['', ['first', 'second', 'third']],
    ['filters[slug]=second', ['second']],
    ['filters[slug][$eq]=second', ['second']],
    ['filters[slug][$ne]=second', ['first', 'third']],
    ['filters[slug][]=first&filters[slug][]=third', ['first', 'third']],
    ['filters[slug][$in]=third', ['third']],
    ['filters[slug][$notIn][0]=third', ['first', 'second']],
    ['filters[topic][$ne]=transport', ['first', 'third']],
    ['filters[topic][$notIn]=transport', ['first', 'third']],
    ['filters[topic][$null]=true', ['first']],
    ['filters[topic][$notNull]=true', ['second', 'third']],
    ['filters[title][$containsi]=ЁЛКА', ['first']],
    ['filters[title][$eqi]=ремонт школы', ['third']],
    ['filters[title][$startsWith]=Ремонт', ['second', 'third']],
    ['filters[title][$endsWithi]=ПЛОЩАДИ', ['first']],
    ['filters[title][$contains]=0%25 д', ['second']],
    ['filters[title][$contains]=0_ д', []],
    ['filters[title][$contains]=%25', ['second']],
    ['filters[title][$notContains]=Ремонт', ['first']],
    ['filters[isPinned]=true', ['first']],
    ['filters[publishedAt][$gt]=2020-01-01', ['first', 'second', 'third']],
    ['filters[publishedAt][$between][0]=2020-01-01&filters[publishedAt][$between][1]=2021-01-01', []],
    ['filters[$or][0][slug]=first&filters[$or][1][slug]=third', ['first', 'third']],
    ['filters[$not][slug]=first', ['second', 'third']],
    ['filters[slug][$not][$eq]=first', ['second', 'third']],
    ['filters[organization][slug]=town&filters[slug]=first', ['first']],
    ['filters[organization][slug]=nowhere', []],
    ['filters[organization][legalAddress][city]=Заречный', ['first', 'second', 'third']],
    ['filters[tags][name]=дороги&filters[slug]=first', ['first']],
    ['filters[cover][$null]=true&filters[slug]=first', ['first']],
    ['_q=ремонт', ['second', 'third']],
    ['_q=100%25', ['second']],
    ['_q=', ['first', 'second', 'third']],
    ['pagination[pageSize]=2', ['first', 'second']],
    ['pagination[pageSize]=2&pagination[page]=2', ['third']],
    ['pagination[start]=1&pagination[limit]=1', ['second']],
    ['pagination[page]=900', []],
  ];

  it.each(ANSWERED)('gives exactly the rows it asks for: %s', async (query, slugs) => {
    expect(await slugsOf(query.replace(/%25/g, '%'))).toEqual(slugs);
  });

  it('sorts by several fields and in both notations', async () => {
    const get = (query: string) => app.http().get(`/api/news?fields=slug&${query}`).expect(200);
    const order = (body: { data: Array<{ slug: string }> }) => body.data.map(({ slug }) => slug);
    expect(order((await get('sort=slug:desc')).body)).toEqual(['third', 'second', 'first']);
    expect(order((await get('sort[slug]=desc')).body)).toEqual(['third', 'second', 'first']);
    expect(order((await get('sort[0]=isPinned:desc&sort[1]=slug:asc')).body)[0]).toBe('first');
  });

  it('leaves the total out when it is not asked for', async () => {
    const { body } = await app.http().get('/api/news?pagination[withCount]=false').expect(200);
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 25 });
  });

  it('answers with chosen fields and chosen links, nested ones too', async () => {
    const query =
      'fields=title&populate[organization][fields]=slug&populate[organization][populate]=legalAddress';
    const { body } = await app.http().get(`/api/news/${news}?${query}`).expect(200);
    expect(body.data).toEqual({
      id: expect.any(Number),
      documentId: news,
      title: 'Ремонт 100% дорог',
      organization: {
        id: expect.any(Number),
        documentId: expect.any(String),
        slug: 'town',
        legalAddress: expect.objectContaining({ city: 'Заречный', index: '443000' }),
      },
    });
  });
});
