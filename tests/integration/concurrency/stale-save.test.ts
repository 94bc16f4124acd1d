import { type App, startApp } from '../../helpers/app';
import { approve } from '../../helpers/publication';
import { adminLogin } from '../../helpers/staff';
import { ARTICLE, articleData, createArticle, freshSlug, rowsOf } from './articles';

type Headers = { Authorization: string };

const BASE = `/content-manager/collection-types/${ARTICLE}`;

let app: App;
let anna: Headers;
let boris: Headers;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  [anna, boris] = await Promise.all(
    ['Анна', 'Борис'].map(async (firstname) => {
      const { headers, staff } = await adminLogin(app, 'administrator');
      await app.run(
        (strapi, { id, firstname }) =>
          strapi.db
            .query('admin::user')
            .update({ where: { id }, data: { firstname, lastname: 'Иванов(а)' } }),
        { id: staff.id, firstname },
      );
      return headers;
    }),
  ).then(([first, second]) => {
    if (!first || !second) throw new Error('two people expected');
    return [first, second] as const;
  });
});

const open = async (who: Headers, documentId: string) => {
  const answer = await app.http().get(`${BASE}/${documentId}`).set(who);
  expect(answer.status).toBe(200);
  return answer.body.data;
};

const send = (who: Headers, method: 'put' | 'post', path: string, version: string | null, body: object) => {
  const request = app.http()[method](`${BASE}/${path}`).set(who);
  return (version === null ? request : request.set('X-Document-Version', version)).send(body);
};

describe('a save based on a version that somebody has replaced', () => {
  it('is refused with 409, says who saved what and when, and changes nothing', async () => {
    const slug = freshSlug();
    const documentId = await createArticle(app, slug);
    const seenByAnna = await open(anna, documentId);
    const seenByBoris = await open(boris, documentId);
    const first = { ...articleData(slug), topic: 'Тема Анны' };
    expect((await send(anna, 'put', documentId, seenByAnna.updatedAt, first)).status).toBe(200);

    const second = { ...articleData(slug), title: 'Заголовок Бориса' };
    const refused = await send(boris, 'put', documentId, seenByBoris.updatedAt, { ...second, topic: '' });
    expect(refused.status).toBe(409);
    const { message, details } = refused.body.error;
    expect(details.code).toBe('StaleVersion');
    expect(details.savedBy.name).toBe('Анна Иванов(а)');
    expect(message).toContain('Анна Иванов(а)');
    expect(details.fields).toEqual(['title', 'topic']);
    expect(details.current).toMatchObject({ documentId, topic: 'Тема Анны' });
    const saved = await open(boris, documentId);
    expect(saved).toMatchObject({ title: `Статья ${slug}`, topic: 'Тема Анны' });
    expect(details.version).toBe(saved.updatedAt);

    expect((await send(boris, 'put', documentId, details.version, second)).status).toBe(200);
  });

  it('of many saves of one version at once exactly one succeeds', async () => {
    const slug = freshSlug();
    const documentId = await createArticle(app, slug);
    const { updatedAt } = await open(anna, documentId);
    const saves = Array.from({ length: 8 }, (_, i) =>
      send(i % 2 ? anna : boris, 'put', documentId, updatedAt, { ...articleData(slug), topic: `Тема ${i}` }),
    );
    const statuses = (await Promise.all(saves)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
  });

  it('is refused when the version comes with the document in the body', async () => {
    const slug = freshSlug();
    const documentId = await createArticle(app, slug);
    const { updatedAt } = await open(anna, documentId);
    expect((await send(boris, 'put', documentId, null, { ...articleData(slug), updatedAt })).status).toBe(
      200,
    );
    expect((await send(anna, 'put', documentId, null, { ...articleData(slug), updatedAt })).status).toBe(409);
  });

  it('is not published either; a publication of the version one has seen is', async () => {
    const slug = freshSlug();
    const documentId = await createArticle(app, slug);
    const { updatedAt } = await open(anna, documentId);
    await send(boris, 'put', documentId, updatedAt, { ...articleData(slug), topic: 'Тема Бориса' });

    const publish = `${documentId}/actions/publish`;
    const refused = await send(anna, 'post', publish, updatedAt, articleData(slug));
    expect(refused.status).toBe(409);
    expect(await rowsOf(app, documentId)).toEqual({ drafts: 1, published: 0 });

    const seen = await open(anna, documentId);
    await approve(app, ARTICLE, documentId);
    expect((await send(anna, 'post', publish, seen.updatedAt, articleData(slug))).status).toBe(200);
    expect(await rowsOf(app, documentId)).toEqual({ drafts: 1, published: 1 });
  });

  it('does not throw away the changes of somebody else', async () => {
    const slug = freshSlug();
    const documentId = await createArticle(app, slug);
    await send(anna, 'post', `${documentId}/actions/publish`, null, articleData(slug));
    const { updatedAt } = await open(anna, documentId);
    await send(boris, 'put', documentId, updatedAt, { ...articleData(slug), topic: 'Тема Бориса' });
    const refused = await send(anna, 'post', `${documentId}/actions/discard`, updatedAt, {});
    expect(refused.status).toBe(409);
    expect(await open(anna, documentId)).toMatchObject({ topic: 'Тема Бориса' });
  });
});

it('a save without a version is taken: jobs and imports are not based on what a person has read', async () => {
  const slug = freshSlug();
  const documentId = await createArticle(app, slug);
  expect((await send(anna, 'put', documentId, null, articleData(slug))).status).toBe(200);
});
