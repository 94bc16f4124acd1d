import { type App, startApp } from '../../helpers/app';
import { createNews } from '../../helpers/content';
import { type Desk, desk, NEWS, type Routes, routesOf } from './desk';

const API = 'http://pages.example';
const SITE = 'https://site.example/gorod';
const MISSING = 'На нашем сайте нет такой страницы.';
const UNPUBLISHED = 'Страница, на которую ведёт ссылка, не опубликована.';

let app: App;
let at: Desk;
let routes: Routes;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error', PUBLIC_URL: API, PUBLIC_SITE_URL: `${SITE}/` } });
  at = await desk(app);
  routes = routesOf(app);
});

const linkTo = (url: string) => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text: 'Порядок приёма' }] }],
});
const linked = (...urls: string[]) =>
  createNews(app, at.organization.documentId, { body: urls.map(linkTo) }, 'draft');

/** What the check of internal links says of a draft with the link. */
async function said(url: string): Promise<string[]> {
  const { body } = await routes.on(at.editor, await linked(url), 'check');
  return body.data.findings
    .filter(({ check }: { check: string }) => check === 'link-targets')
    .map(({ message }: { message: { ru: string } }) => message.ru);
}

async function addressToCopy(documentId: string): Promise<string> {
  const { body } = await routes.send(
    at.editor,
    'get',
    '/moderation/materials?scope=organizations&pageSize=100',
  );
  const material = body.data.find(
    ({ target }: { target: { documentId: string } }) => target.documentId === documentId,
  );
  return String(material?.publicUrl);
}

describe('a link to the public site', () => {
  it('that the panel gave for copying leads to what the public sees', async () => {
    const slug = 'otkryt-katok';
    const documentId = await createNews(app, at.organization.documentId, { slug });
    const address = await addressToCopy(documentId);
    expect(address).toBe(`${SITE}/news/${slug}`);
    expect(await said(address)).toEqual([]);
  });

  it('is judged like any other internal one', async () => {
    const slug = 'katok-stroyat';
    await createNews(app, at.organization.documentId, { slug }, 'draft');
    expect(await said(`${SITE}/news/${slug}`)).toEqual([UNPUBLISHED]);
    expect(await said(`${SITE}/news/net-takoy`)).toEqual([MISSING]);
  });

  it('is not judged where it leads to a page of the site alone', async () => {
    expect(await said(`${SITE}/about`)).toEqual([]);
    expect(await said(SITE)).toEqual([]);
  });

  it('is no link to another site for the job that asks those', async () => {
    const documentId = await linked(
      `${SITE}/news/otkryt-katok`,
      `${API}/api/news/x`,
      'https://gorod.example/',
    );
    const { links } = await app.run(
      (strapi, { uid, documentId }) =>
        strapi.plugin('moderation').service('collect-links').run(uid, documentId),
      { uid: NEWS, documentId },
    );
    expect(links.map(({ url }: { url: string }) => url)).toEqual(['https://gorod.example/']);
  });
});

it('an address in the public API leads to the document it names', async () => {
  const [shown, draft] = [
    await createNews(app, at.organization.documentId),
    await createNews(app, at.organization.documentId, {}, 'draft'),
  ];
  expect(await said(`${API}/api/news/${shown}`)).toEqual([]);
  expect(await said(`/api/news/${shown}`)).toEqual([]);
  expect(await said(`${API}/api/news/${draft}`)).toEqual([UNPUBLISHED]);
  expect(await said(`${API}/api/news/${'a'.repeat(24)}`)).toEqual([MISSING]);
  expect(await said(`${API}/api/nothing/${shown}`)).toEqual([MISSING]);
});
