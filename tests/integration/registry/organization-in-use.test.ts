import { type App, startTwoProcesses } from '../../helpers/app';
import { createNews } from '../../helpers/content';
import { createDocument, dataOf, SIMPLE_TYPES } from '../../helpers/documents';
import { createOrganization } from '../../helpers/organizations';
import { approve } from '../../helpers/publication';
import { adminLogin } from '../../helpers/staff';
import { memberOf } from '../../helpers/two-organizations';
import { waitUntil } from '../../helpers/wait-until';

const ARTICLE = 'api::article.article';
const NEWS = 'api::news-item.news-item';
const ORGANIZATION = 'api::organization.organization';

let app: App;
let other: App;
let headers: { Authorization: string };

beforeAll(async () => {
  [app, other] = await startTwoProcesses({ LOG_LEVEL: 'error' });
  ({ headers } = await adminLogin(app, 'administrator'));
});

const url = (uid: string, rest: string) => `/content-manager/collection-types/${uid}${rest}`;
const act = (uid: string, documentId: string, action: string, server = app) =>
  server
    .http()
    .post(url(uid, `/${documentId}/actions/${action}`))
    .set(headers)
    .send({});
const remove = (uid: string, documentId: string) =>
  app
    .http()
    .delete(url(uid, `/${documentId}`))
    .set(headers);

/** A request gives the public a reason; these tests are about what may be withdrawn at all. */
const withdraw = (uid: string, documentId: string) =>
  app.run(
    (strapi, { uid, documentId }) =>
      strapi.documents(uid as 'api::article.article').unpublish({ documentId }),
    { uid, documentId },
  );

const publishedRows = (uid: string, documentId: string) =>
  app.run(
    (strapi, { uid, documentId }) =>
      strapi.db.query(uid as 'api::news-item.news-item').findMany({
        where: { documentId, publishedAt: { $notNull: true } },
        populate: { organization: uid !== 'api::organization.organization' },
      }),
    { uid, documentId },
  );

/** The write is done at `begun` and committed two seconds later, at `ended`. */
function slowly(server: App, uid: string, documentId: string, action: 'publish' | 'unpublish') {
  const flag = `${action} ${documentId}`;
  const ended = server.run(
    (strapi, { uid, documentId, action, flag }) =>
      strapi.db.transaction(async () => {
        const documents = strapi.documents(uid as 'api::article.article');
        await (action === 'publish'
          ? documents.publish({ documentId })
          : documents.unpublish({ documentId }));
        Reflect.set(globalThis, flag, true);
        await new Promise((resolve) => setTimeout(resolve, 2000));
      }),
    { uid, documentId, action, flag },
  );
  const isWritten = () => server.run((_strapi, flag) => Reflect.get(globalThis, flag) === true, flag);
  return { begun: waitUntil(`the write: ${flag}`, isWritten), ended };
}

describe('content of an organization that is not published', () => {
  it.each(SIMPLE_TYPES)('%s is not published, and the field says why', async (uid) => {
    const draft = await createOrganization(app);
    const documentId = await createDocument(app, uid, draft);
    const answer = await act(uid, documentId, 'publish');
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.code).toBe('OrganizationNotPublished');
    expect(answer.body.error.details.errors[0].path).toEqual(['organization']);
    expect(answer.body.error.message).toMatch(/Сначала опубликуйте её профиль/);
    expect(await publishedRows(uid, documentId)).toEqual([]);
    await approve(app, ORGANIZATION, draft.documentId);
    await act(ORGANIZATION, draft.documentId, 'publish').expect(200);
    await approve(app, uid, documentId);
    await act(uid, documentId, 'publish').expect(200);
    const [row] = await publishedRows(uid, documentId);
    expect(row?.organization?.documentId).toBe(draft.documentId);
  });

  // A type that may do without an organization: for the others Strapi itself misses the required relation.
  it('is neither created nor changed and published in one write: nothing of the write stays', async () => {
    const draft = await createOrganization(app);
    const create = app.run(
      (strapi, { data }) =>
        strapi.documents('api::article.article').create({ data: data as never, status: 'published' }),
      { data: dataOf(ARTICLE, draft, { title: 'Сразу' }) },
    );
    await expect(create).rejects.toThrow('не одобрена');
    const documentId = await createDocument(app, ARTICLE, draft);
    const change = app.run(
      (strapi, documentId) =>
        strapi
          .documents('api::article.article')
          .update({ documentId, data: { title: 'Сразу' }, status: 'published' }),
      documentId,
    );
    await expect(change).rejects.toThrow('не одобрена');
    const written = await app.run(
      (strapi) => strapi.db.query('api::article.article').count({ where: { title: 'Сразу' } }),
      null,
    );
    expect(written).toBe(0);
  });
});

describe('an organization that has content', () => {
  it('is not unpublished while published documents point to it, and the refusal counts them', async () => {
    const { documentId: organization } = await createOrganization(app, true);
    const news = [await createNews(app, organization), await createNews(app, organization)];
    await createNews(app, organization, {}, 'draft');
    const answer = await act(ORGANIZATION, organization, 'unpublish');
    expect(answer.status).toBe(409);
    expect(answer.body.error.details).toMatchObject({
      code: 'OrganizationHasPublishedContent',
      documents: 2,
    });
    expect(answer.body.error.message).toContain('2 опубликованные записи');
    expect((await publishedRows(NEWS, String(news[0])))[0]?.organization?.documentId).toBe(organization);
    for (const documentId of news) await withdraw(NEWS, documentId);
    await withdraw(ORGANIZATION, organization);
  });

  it('is not unpublished by the action on a selection either', async () => {
    const { documentId } = await createOrganization(app, true);
    await createNews(app, documentId);
    const answer = await app
      .http()
      .post(url(ORGANIZATION, '/actions/bulkUnpublish'))
      .set(headers)
      .send({ documentIds: [documentId] });
    expect(answer.status).toBe(409);
    expect(await publishedRows(ORGANIZATION, documentId)).toHaveLength(1);
  });

  it('can be corrected and published again', async () => {
    const { documentId } = await createOrganization(app, true);
    const news = await createNews(app, documentId);
    await act(ORGANIZATION, documentId, 'publish').expect(200);
    expect((await publishedRows(NEWS, news))[0]?.organization?.documentId).toBe(documentId);
  });

  // The type may do without an organization: for the others Strapi itself misses the required relation.
  it('is not withdrawn while another process is publishing its content, nor the other way round', async () => {
    const { documentId: organization } = await createOrganization(app, true);
    const documentId = await createDocument(app, ARTICLE, { documentId: organization });
    await approve(app, ARTICLE, documentId);
    const publishing = slowly(other, ARTICLE, documentId, 'publish');
    await publishing.begun;
    expect((await act(ORGANIZATION, organization, 'unpublish')).status).toBe(409);
    await publishing.ended;
    expect((await publishedRows(ARTICLE, documentId))[0]?.organization?.documentId).toBe(organization);

    await withdraw(ARTICLE, documentId);
    const withdrawing = slowly(other, ORGANIZATION, organization, 'unpublish');
    await withdrawing.begun;
    expect((await act(ARTICLE, documentId, 'publish')).status).toBe(400);
    await withdrawing.ended;
    expect(await publishedRows(ARTICLE, documentId)).toEqual([]);
  });
});

describe('deleting an organization', () => {
  it('is refused while a draft points to it or somebody works for it, and names both', async () => {
    const organization = await createOrganization(app);
    const news = await createNews(app, organization.documentId, {}, 'draft');
    const { staff } = await memberOf(app, 'editor', organization);
    const answer = await remove(ORGANIZATION, organization.documentId);
    expect(answer.status).toBe(409);
    expect(answer.body.error.details).toMatchObject({ code: 'OrganizationInUse', documents: 1, staff: 1 });
    expect(answer.body.error.message).toContain('1 запись и 1 сотрудник');
    expect((await remove(NEWS, news)).status).toBe(200);
    expect((await remove(ORGANIZATION, organization.documentId)).body.error.details).toMatchObject({
      documents: 0,
      staff: 1,
    });
    await app.http().delete(`/admin/users/${staff.id}`).set(headers).expect(200);
    expect((await remove(ORGANIZATION, organization.documentId)).status).toBe(200);
  });

  it('is refused for the parent of another organization, not for a parent of itself', async () => {
    const { documentId: parent } = await createOrganization(app);
    const { documentId: child } = await createOrganization(app);
    const put = (parent: string, documentId: string) =>
      app
        .http()
        .put(url(ORGANIZATION, `/${documentId}`))
        .set(headers)
        .send({ parent: { connect: [{ documentId: parent }] } });
    expect((await put(parent, child)).status).toBe(200);
    expect((await put(child, child)).status).toBe(200);
    expect((await put(parent, child)).status).toBe(200);
    expect((await remove(ORGANIZATION, parent)).status).toBe(409);
    expect((await put(child, child)).status).toBe(200);
    expect((await remove(ORGANIZATION, parent)).status).toBe(200);
    expect((await remove(ORGANIZATION, child)).status).toBe(200);
  });
});
