import { type App, startApp } from '../../helpers/app';
import { createService } from '../../helpers/content';
import { createDocument, dataOf, SIMPLE_TYPES, type SimpleType } from '../../helpers/documents';
import type { TestOrganization } from '../../helpers/organizations';
import { approve } from '../../helpers/publication';
import { type Member, memberOf, twoOrganizations } from '../../helpers/two-organizations';

const NEWS = 'api::news-item.news-item';
const ORGANIZATION = 'api::organization.organization';

let app: App;
let own: TestOrganization;
let foreign: TestOrganization;
let ownEditor: Member;
let foreignEditor: Member;

const base = (uid: string, rest = '') => `/content-manager/collection-types/${uid}${rest}`;

const call = (
  member: Member,
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  body?: object,
  query: object = {},
) => {
  const request = app.http()[method](path).set(member.headers).query(query);
  return body ? request.send(body) : request;
};

const stored = (uid: string, documentId: string) =>
  app.run(
    (strapi, { uid, documentId }) =>
      strapi.db.query(uid as 'api::news-item.news-item').findMany({
        where: { documentId },
        populate: { organization: true },
        orderBy: { id: 'asc' },
      }),
    { uid, documentId },
  );

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'warn' } });
  ({ own, foreign, ownEditor, foreignEditor } = await twoOrganizations(app));
});

describe.each(SIMPLE_TYPES)('%s', (uid: SimpleType) => {
  let id: string;

  beforeAll(async () => {
    id = await createDocument(app, uid, foreign, {}, true);
  });

  it.each<[string, 'get' | 'post' | 'put' | 'delete', (id: string) => string, object | undefined, number]>([
    ['opens it', 'get', (id) => base(uid, `/${id}`), undefined, 200],
    ['opens the published version', 'get', (id) => base(uid, `/${id}?status=published`), undefined, 200],
    ['saves it', 'put', (id) => base(uid, `/${id}`), {}, 200],
    ['discards its draft', 'post', (id) => base(uid, `/${id}/actions/discard`), {}, 200],
    ['publishes it', 'post', (id) => base(uid, `/${id}/actions/publish`), {}, 403],
    ['unpublishes it', 'post', (id) => base(uid, `/${id}/actions/unpublish`), {}, 403],
    [
      'counts its draft relations',
      'get',
      (id) => base(uid, `/${id}/actions/countDraftRelations`),
      undefined,
      200,
    ],
    [
      'sees its organisation',
      'get',
      (id) => `/content-manager/relations/${uid}/${id}/organization`,
      undefined,
      200,
    ],
    ['deletes it once published', 'delete', (id) => base(uid, `/${id}`), undefined, 403],
  ])('%s: its editor as allowed, the other one never', async (_what, method, path, body, expected) => {
    const theirs = await call(foreignEditor, method, path(id), body);
    expect(theirs.status).toBe(expected);
    const ours = await call(ownEditor, method, path(id), body);
    expect(ours.status).toBe(method === 'post' && expected === 403 ? 403 : 404);
    expect(JSON.stringify(ours.body)).not.toContain(foreign.documentId);
  });

  it('a foreign document answers as one that does not exist', async () => {
    const hidden = await call(ownEditor, 'get', base(uid, `/${id}`));
    const missing = await call(ownEditor, 'get', base(uid, '/nosuchdocument0000000000'));
    expect([hidden.status, hidden.body]).toEqual([missing.status, missing.body]);
  });

  it('the list holds own documents only, whatever the filter, sorting or status', async () => {
    const mine = await createDocument(app, uid, own);
    const queries = [
      {},
      { status: 'published' },
      { 'filters[organization][documentId]': foreign.documentId },
      { 'filters[documentId]': id },
      { 'filters[$or][0][documentId]': id, 'filters[$or][1][documentId]': mine },
      { 'filters[$not][documentId]': mine },
      { sort: 'organization.shortName:ASC' },
      { _q: 'Нов' },
      { publicationStatusFilter: 'published-unmodified' },
      { 'filters[$and][0][__status][$eq]': 'published' },
    ];
    for (const query of queries) {
      const { body } = await call(ownEditor, 'get', base(uid), undefined, query);
      const found = (body.results ?? []).map((row: { documentId: string }) => row.documentId);
      expect({ query, found: found.filter((one: string) => one === id) }).toEqual({ query, found: [] });
      expect(JSON.stringify(body)).not.toContain(foreign.documentId);
    }
    const { body } = await call(ownEditor, 'get', base(uid));
    expect(body.results.map((row: { documentId: string }) => row.documentId)).toContain(mine);
    expect(body.pagination.total).toBe(body.results.length);
  });

  it('bulk actions refuse a selection with one foreign document in it and change nothing', async () => {
    const mine = await createDocument(app, uid, own);
    const draft = await createDocument(app, uid, foreign);
    for (const action of ['bulkDelete', 'bulkPublish', 'bulkUnpublish', 'bulkFindForValidation']) {
      const answer = await call(ownEditor, 'post', base(uid, `/actions/${action}`), {
        documentIds: [mine, draft],
      });
      expect([action, [403, 404].includes(answer.status)]).toEqual([action, true]);
    }
    expect(await stored(uid, mine)).toHaveLength(1);
    expect(await stored(uid, draft)).toHaveLength(1);
    const own1 = await call(ownEditor, 'post', base(uid, '/actions/bulkDelete'), { documentIds: [mine] });
    expect(own1.status).toBe(200);
  });

  it('draft relations of several documents are counted for own ones only', async () => {
    const mine = await createDocument(app, uid, own);
    const path = base(uid, '/actions/countManyEntriesDraftRelations');
    const count = (query: object) => call(ownEditor, 'get', path, undefined, query);
    expect((await count({ 'documentIds[0]': mine })).status).toBe(200);
    expect((await count({ 'documentIds[0]': mine, 'documentIds[1]': id })).status).toBe(404);
    expect((await count({ 'documentIds[$ne]': mine })).status).toBe(404);
  });

  it('a foreign document is not cloned, an own one is', async () => {
    const mine = await createDocument(app, uid, own);
    const slug = { slug: `klon-${mine}` };
    expect((await call(ownEditor, 'post', base(uid, `/clone/${mine}`), dataOf(uid, own, slug))).status).toBe(
      200,
    );
    expect((await call(ownEditor, 'post', base(uid, `/clone/${id}`), dataOf(uid, own))).status).toBe(404);
    expect((await call(ownEditor, 'post', base(uid, `/auto-clone/${id}`), {})).status).toBeGreaterThanOrEqual(
      400,
    );
  });

  it('a document is created for an own organisation only', async () => {
    expect((await call(ownEditor, 'post', base(uid), dataOf(uid, own))).status).toBe(201);
    const before = await app.run(
      (strapi, uid) => strapi.db.query(uid as 'api::news-item.news-item').count(),
      uid,
    );
    for (const organization of [
      { connect: [{ documentId: foreign.documentId }] },
      { set: [{ documentId: foreign.documentId }] },
      foreign.documentId,
      [foreign.documentId],
      null,
      undefined,
    ]) {
      const answer = await call(ownEditor, 'post', base(uid), dataOf(uid, undefined, { organization }));
      expect([organization, answer.status]).toEqual([organization, 403]);
      expect(answer.body.error.details.code).toBe('OrganizationNotYours');
    }
    const after = await app.run(
      (strapi, uid) => strapi.db.query(uid as 'api::news-item.news-item').count(),
      uid,
    );
    expect(after).toBe(before);
  });

  it('an own document is neither given to another organisation nor left without one', async () => {
    const mine = await createDocument(app, uid, own);
    for (const organization of [
      { connect: [{ documentId: foreign.documentId }] },
      { set: [{ documentId: foreign.documentId }] },
      { disconnect: [{ documentId: own.documentId }] },
      { set: [] },
      foreign.documentId,
      null,
    ]) {
      const answer = await call(ownEditor, 'put', base(uid, `/${mine}`), { organization });
      expect([organization, answer.status]).toEqual([organization, 403]);
    }
    const [row] = await stored(uid, mine);
    expect(row?.organization?.documentId).toBe(own.documentId);
  });
});

describe('pickers', () => {
  it('offer own organisations only, also when searched for another by name', async () => {
    const path = `/content-manager/relations/${NEWS}/organization`;
    const offered = async (query: object = {}) => {
      const { body } = await call(ownEditor, 'get', path, undefined, query);
      return body.results.map((row: { documentId: string }) => row.documentId);
    };
    expect(await offered()).toEqual([own.documentId]);
    // As the form of a document asks that is not saved yet.
    expect(await offered({ id: '' })).toEqual([own.documentId]);
    expect(await offered({ _q: foreign.shortName })).toEqual([]);
    expect(await offered({ 'filters[documentId]': foreign.documentId })).toEqual([]);
    expect(await offered({ idsToInclude: [1, 2, 3, 4] })).toEqual([own.documentId]);
  });

  it('do not open the list of panel users through «created by»', async () => {
    const answer = await call(ownEditor, 'get', `/content-manager/relations/${NEWS}/createdBy`);
    expect(answer.status).toBe(403);
  });

  it('offer regulations of the own organisation and shared ones', async () => {
    const uid = 'api::regulation.regulation';
    const mine = await createDocument(app, uid, own);
    const shared = await createDocument(app, uid);
    const theirs = await createDocument(app, uid, foreign);
    const { body } = await call(
      ownEditor,
      'get',
      '/content-manager/relations/api::service.service/legalBasis?pageSize=100',
    );
    const offered = body.results.map((row: { documentId: string }) => row.documentId);
    expect(offered).toEqual(expect.arrayContaining([mine, shared]));
    expect(offered).not.toContain(theirs);
  });
});

describe('references', () => {
  it.each(['responsibleContact', 'legalBasis'] as const)(
    'a service cannot point to a foreign %s by its id',
    async (field) => {
      const uid = field === 'legalBasis' ? 'api::regulation.regulation' : 'api::contact.contact';
      const mine = await createDocument(app, uid, own);
      const theirs = await createDocument(app, uid, foreign);
      const [row] = await stored(uid, theirs);
      const service = await createService(app, own.documentId, {}, 'draft');
      const path = base('api::service.service', `/${service}`);
      const allowed = await call(ownEditor, 'put', path, { [field]: { connect: [{ documentId: mine }] } });
      expect(allowed.status).toBe(200);
      for (const value of [
        { connect: [{ documentId: theirs }] },
        { set: [{ documentId: theirs }] },
        { connect: [{ id: row?.id }] },
        theirs,
        [theirs],
      ]) {
        const answer = await call(ownEditor, 'put', path, { [field]: value });
        expect([value, answer.status, answer.body.error?.details.code]).toEqual([
          value,
          403,
          'ReferenceNotYours',
        ]);
      }
    },
  );

  it('a reference an administrator made stays when the editor saves', async () => {
    const theirs = await createDocument(app, 'api::contact.contact', foreign);
    const service = await createService(app, own.documentId, { responsibleContact: theirs }, 'draft');
    const path = base('api::service.service', `/${service}`);
    const saved = await call(ownEditor, 'put', path, { title: 'Другая', responsibleContact: theirs });
    expect(saved.status).toBe(200);
  });

  it('an organisation is not put under a foreign one', async () => {
    const answer = await call(ownEditor, 'put', base(ORGANIZATION, `/${own.documentId}`), {
      parent: { connect: [{ documentId: foreign.documentId }] },
    });
    expect([answer.status, answer.body.error.details.code]).toEqual([403, 'ReferenceNotYours']);
  });
});

describe('organisations', () => {
  it('the profile of the own one is saved, a foreign one does not exist', async () => {
    const save = (member: Member) =>
      call(member, 'put', base(ORGANIZATION, `/${foreign.documentId}`), { fullName: 'Новое имя' });
    expect((await save(foreignEditor)).status).toBe(200);
    expect((await save(ownEditor)).status).toBe(404);
  });

  it('the list holds own ones', async () => {
    const { body } = await call(ownEditor, 'get', base(ORGANIZATION));
    expect(body.results.map((row: { documentId: string }) => row.documentId)).toEqual([own.documentId]);
  });

  it('an editor creates and deletes none', async () => {
    expect((await call(ownEditor, 'post', base(ORGANIZATION), { shortName: 'x' })).status).toBe(403);
    expect((await call(ownEditor, 'delete', base(ORGANIZATION, `/${own.documentId}`))).status).toBe(403);
  });
});

describe('around the documents', () => {
  it('slugs are suggested and looked up only for what the person may write', async () => {
    const check = (member: Member) =>
      call(member, 'post', '/content-manager/uid/check-availability', {
        contentTypeUID: NEWS,
        field: 'slug',
        value: 'svobodno',
      });
    const generate = (member: Member) =>
      call(member, 'post', '/content-manager/uid/generate', {
        contentTypeUID: NEWS,
        field: 'slug',
        data: { title: 'Новость' },
      });
    const operator = await memberOf(app, 'operator', own);
    for (const ask of [check, generate]) {
      expect((await ask(ownEditor)).status).toBe(200);
      expect((await ask(operator)).status).toBe(403);
    }
  });

  it('history and preview of a foreign document are not there', async () => {
    const id = await createDocument(app, NEWS, foreign);
    const history = await call(
      ownEditor,
      'get',
      `/content-manager/history-versions?contentType=${NEWS}&documentId=${id}`,
    );
    const preview = await call(ownEditor, 'get', `/content-manager/preview/url/${NEWS}?documentId=${id}`);
    expect(history.status).toBe(404);
    // There is no preview page yet: nobody is told anything, about own documents either.
    expect([preview.status, preview.text]).toEqual([204, '']);
  });

  it('the home page shows and counts own documents only', async () => {
    await createDocument(app, NEWS, foreign, { title: 'Чужая тайна' });
    const newcomer = await memberOf(app, 'editor');
    for (const action of ['update', 'publish']) {
      const { body } = await call(
        ownEditor,
        'get',
        `/content-manager/homepage/recent-documents?action=${action}`,
      );
      expect(JSON.stringify(body)).not.toContain('Чужая тайна');
      expect(JSON.stringify(body)).not.toContain(foreign.shortName);
    }
    const counts = await call(newcomer, 'get', '/content-manager/homepage/count-documents');
    const shared = await app.run(async (strapi) => {
      const count = (uid: 'api::regulation.regulation' | 'api::article.article') =>
        strapi.db.query(uid).count({ where: { publishedAt: null, organization: { id: { $null: true } } } });
      const categories = await strapi.db.query('api::service-category.service-category').count();
      return (await count('api::regulation.regulation')) + (await count('api::article.article')) + categories;
    });
    const { draft, published, modified } = counts.body.data;
    expect(draft + published + modified).toBe(shared);
  });

  it('somebody who works nowhere sees nothing of any organisation', async () => {
    const newcomer = await memberOf(app, 'editor');
    for (const uid of [ORGANIZATION, NEWS]) {
      const { status, body } = await call(newcomer, 'get', base(uid));
      expect([uid, status, body.results]).toEqual([uid, 200, []]);
    }
  });

  it('a removed member sees nothing with the very next request', async () => {
    const leaver = await memberOf(app, 'editor', own);
    const id = await createDocument(app, NEWS, own);
    expect((await call(leaver, 'get', base(NEWS, `/${id}`))).status).toBe(200);
    await app.run(
      (strapi, user) => strapi.db.query('plugin::registry.membership').deleteMany({ where: { user } }),
      leaver.staff.id,
    );
    expect((await call(leaver, 'get', base(NEWS, `/${id}`))).status).toBe(404);
  });

  it('somebody who works for both organisations moves a document from one to the other', async () => {
    const both = await memberOf(app, 'editor', own, foreign);
    const id = await createDocument(app, NEWS, own);
    const answer = await call(both, 'put', base(NEWS, `/${id}`), {
      organization: { connect: [{ documentId: foreign.documentId }] },
    });
    expect(answer.status).toBe(200);
  });

  it('a moderator reads and publishes for everybody and changes nothing', async () => {
    const moderator = await memberOf(app, 'moderator');
    const id = await createDocument(app, NEWS, foreign, { title: 'Как написано' });
    expect((await call(moderator, 'get', base(NEWS, `/${id}`))).status).toBe(200);
    expect((await call(moderator, 'put', base(NEWS, `/${id}`), { title: 'Иначе' })).status).toBe(403);
    await approve(app, NEWS, id);
    const published = await call(moderator, 'post', base(NEWS, `/${id}/actions/publish`), { title: 'Иначе' });
    expect(published.status).toBe(200);
    expect((await stored(NEWS, id)).map((row) => row.title)).toEqual(['Как написано', 'Как написано']);
  });

  it('a never published own draft is deleted by its editor, a published one is not', async () => {
    const draft = await createDocument(app, NEWS, own);
    const published = await createDocument(app, NEWS, own, {}, true);
    expect((await call(ownEditor, 'delete', base(NEWS, `/${draft}`))).status).toBe(200);
    expect((await call(ownEditor, 'delete', base(NEWS, `/${published}`))).status).toBe(403);
  });
});
