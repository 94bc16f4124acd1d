import { MODERATED_TYPES } from '../../../src/plugins/moderation/shared/ids';
import { type App, startApp } from '../../helpers/app';
import { createDocument, createNews, createOrganization, createService } from '../../helpers/content';
import { query } from '../../helpers/database';
import { minimal } from '../../helpers/documents';
import { approve, publishAsSystem } from '../../helpers/publication';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { type Desk, desk, NEWS, type Routes, routesOf } from './desk';

let app: App;
let at: Desk;
let routes: Routes;
let administrator: Member;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  at = await desk(app);
  routes = routesOf(app);
  administrator = await memberOf(app, 'administrator');
});

const PUBLIC_NAMES = [
  'announcements',
  'articles',
  'contacts',
  'news',
  'organizations',
  'regulations',
  'services',
];

/** A draft of any type that is reviewed. */
const draftOf = (uid: (typeof MODERATED_TYPES)[number]): Promise<string> => {
  if (uid === 'api::organization.organization')
    return createOrganization(app, { inn: '7704077771' }, 'draft');
  const { documentId: organization } = at.organization;
  if (uid === 'api::service.service') return createService(app, organization, {}, 'draft');
  const data = { ...minimal[uid], slug: `gate-${uid.split('.').at(-1)}`, organization };
  return createDocument(app, uid, data, 'draft');
};

const draft = (changes: object = {}) => createNews(app, at.organization.documentId, changes, 'draft');

/** Titles of the published rows: one, or none. */
const publicTitles = async (documentId: string): Promise<string[]> => {
  const sql = 'select title from news_items where document_id = $1 and published_at is not null';
  const rows = await query<{ title: string }>(app.databaseUrl, sql, [documentId]);
  return rows.map(({ title }) => title);
};

/** The document calls of our own code: no request, no permission. */
const direct = (documentId: string, work: 'publish' | 'update' | 'twice'): Promise<string> =>
  app.run(
    async (strapi, { documentId, work }) => {
      const news = strapi.documents('api::news-item.news-item');
      try {
        if (work === 'publish') await news.publish({ documentId });
        if (work === 'update')
          await news.update({ documentId, data: { title: 'Иначе' }, status: 'published' });
        if (work === 'twice') {
          await strapi.db.transaction(async () => {
            await news.update({ documentId, data: { title: 'Иначе' } });
            await news.publish({ documentId });
          });
        }
        return 'published';
      } catch (error) {
        return error instanceof Error && 'code' in error ? String(error.code) : String(error);
      }
    },
    { documentId, work },
  );

/** Restores the oldest version of the document, as «История» does. */
async function restoreFirst(documentId: string): Promise<void> {
  const sql = 'select id from audit_versions where document_id = $1 order by id limit 1';
  const [first] = await query<{ id: string }>(app.databaseUrl, sql, [documentId]);
  const answer = await routes.send(administrator, 'post', `/audit/versions/${first?.id}/restore`);
  expect(answer.status).toBe(200);
}

describe('nothing unapproved becomes public', () => {
  it('by the publish action of the content manager', async () => {
    const documentId = await draft();
    const answer = await routes.manage(administrator, documentId, 'publish');
    expect([answer.status, answer.body.error.details.code]).toEqual([409, 'ContentNotApproved']);
    expect(await publicTitles(documentId)).toEqual([]);
  });

  it('by creating and publishing in one request', async () => {
    const url = `/content-manager/collection-types/${NEWS}/actions/publish`;
    const body = { title: 'Сразу', slug: 'srazu-na-sayt', lead: 'Коротко' };
    const answer = await routes.send(administrator, 'post', url, {
      ...body,
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Текст' }] }],
      organization: { connect: [{ documentId: at.organization.documentId }] },
    });
    expect(answer.status).toBe(409);
    const rows = await query(app.databaseUrl, `select 1 from news_items where slug = 'srazu-na-sayt'`);
    expect(rows).toEqual([]);
  });

  it('by changing and publishing in one request after the approval', async () => {
    const documentId = await draft({ title: 'Одобрено' });
    await approve(app, NEWS, documentId);
    const answer = await routes.manage(administrator, documentId, 'publish', { title: 'Подменено' });
    expect(answer.status).toBe(409);
    expect(await publicTitles(documentId)).toEqual([]);
    expect((await routes.manage(administrator, documentId, 'publish')).status).toBe(200);
    expect(await publicTitles(documentId)).toEqual(['Одобрено']);
  });

  it('by the publication of a selection: one unapproved keeps all of it back', async () => {
    const [approved, not] = [await draft(), await draft()];
    await approve(app, NEWS, approved);
    const url = `/content-manager/collection-types/${NEWS}/actions/bulkPublish`;
    const answer = await routes.send(administrator, 'post', url, { documentIds: [approved, not] });
    expect(answer.status).toBe(409);
    expect([...(await publicTitles(approved)), ...(await publicTitles(not))]).toEqual([]);
  });

  it('by a content API token with every right: no type has a route that writes', async () => {
    const accessKey = await app.run(async (strapi) => {
      const tokens = strapi.service('admin::api-token');
      const token = await tokens.create({
        name: 'gate',
        description: '',
        type: 'full-access',
        lifespan: null,
      });
      return String(token.accessKey);
    });
    const documentId = await draft();
    const token = { Authorization: `Bearer ${accessKey}` };
    for (const name of PUBLIC_NAMES) {
      const ask = [
        app.http().post(`/api/${name}?status=published`),
        app.http().put(`/api/${name}/${documentId}?status=published`),
        app.http().delete(`/api/${name}/${documentId}`),
      ];
      for (const request of ask) {
        const { status } = await request.set(token).send({ data: { title: 'Через токен' } });
        expect([name, [404, 405].includes(status)]).toEqual([name, true]);
      }
    }
    expect(await publicTitles(documentId)).toEqual([]);
  });

  it.each(MODERATED_TYPES)('by the call such a route would make: %s', async (uid) => {
    const documentId = await draftOf(uid);
    const outcome = await app.run(
      async (strapi, { uid, documentId }) => {
        const published = () =>
          strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } });
        try {
          await strapi.documents(uid).update({ documentId, data: {}, status: 'published' });
          return ['written', await published()];
        } catch (error) {
          return [error instanceof Error && 'code' in error ? error.code : String(error), await published()];
        }
      },
      { uid, documentId },
    );
    expect(outcome).toEqual(['ContentNotApproved', 0]);
  });

  it.each(['publish', 'update', 'twice'] as const)('by a document call of our own code: %s', async (work) => {
    const documentId = await draft();
    expect(await direct(documentId, work)).toBe('ContentNotApproved');
    await approve(app, NEWS, documentId);
    if (work !== 'publish') expect(await direct(documentId, work)).toBe('ContentNotApproved');
    expect(await publicTitles(documentId)).toEqual([]);
  });

  it('by a copy of something published', async () => {
    const documentId = await createNews(app, at.organization.documentId, { slug: 'obrazets' });
    const url = `/content-manager/collection-types/${NEWS}/clone/${documentId}`;
    const answer = await routes.send(administrator, 'post', url, { title: 'Копия', slug: 'kopiya-obraztsa' });
    expect(await publicTitles(answer.body.data.documentId)).toEqual([]);
    expect((await routes.manage(administrator, answer.body.data.documentId, 'publish')).status).toBe(409);
  });

  it('by discarding changes: what was public before stays so, word for word', async () => {
    const documentId = await createNews(app, at.organization.documentId, { title: 'Как одобрено' });
    await routes.save(administrator, documentId, { title: 'Черновые правки' });
    expect(await publicTitles(documentId)).toEqual(['Как одобрено']);
    expect((await routes.manage(administrator, documentId, 'publish')).status).toBe(409);
    await routes.manage(administrator, documentId, 'discard');
    expect((await routes.manage(administrator, documentId, 'publish')).status).toBe(200);
    expect(await publicTitles(documentId)).toEqual(['Как одобрено']);
  });

  it('by restoring an earlier version, even one that was approved in its time', async () => {
    const documentId = await createNews(app, at.organization.documentId, { title: 'Первый' });
    await routes.save(administrator, documentId, { title: 'Второй' });
    await approve(app, NEWS, documentId);
    expect((await routes.manage(administrator, documentId, 'publish')).status).toBe(200);
    await restoreFirst(documentId);
    expect((await routes.manage(administrator, documentId, 'publish')).status).toBe(409);
    expect(await publicTitles(documentId)).toEqual(['Второй']);
  });

  it('by restoring from the archive what was public before it was deleted', async () => {
    const documentId = await createNews(app, at.organization.documentId, { title: 'Удалённый' });
    const url = `/content-manager/collection-types/${NEWS}/${documentId}`;
    await app.http().delete(url).set(administrator.headers).expect(200);
    await restoreFirst(documentId);
    expect((await routes.manage(administrator, documentId, 'publish')).status).toBe(409);
    expect(await publicTitles(documentId)).toEqual([]);
  });

  it('by SQL past everything: the database refuses a published row without its case', async () => {
    const documentId = await draft();
    const publish = `insert into news_items (document_id, title, slug, published_at) values ($1, 'Мимо', $1, now())`;
    await expect(query(app.databaseUrl, publish, [documentId])).rejects.toThrow('ContentNotApproved');
    expect(await publicTitles(documentId)).toEqual([]);
    const raise = 'update news_items set published_at = now() where document_id = $1';
    await expect(query(app.databaseUrl, raise, [documentId])).rejects.toThrow('ContentNotApproved');
    expect(await publicTitles(documentId)).toEqual([]);
  });

  it('with a link that the publication would drop', async () => {
    const related = await app.run(async (strapi, organization) => {
      const contacts = strapi.documents('api::contact.contact');
      const data = { fullName: 'Иванова Мария', slug: 'ivanova-nope', position: 'Специалист', organization };
      return (await contacts.create({ data: data as never })).documentId;
    }, at.organization.documentId);
    const changes = { responsibleContact: related };
    const documentId = await createService(app, at.organization.documentId, changes, 'draft');
    await approve(app, 'api::service.service', documentId);
    const answer = await routes.manage(administrator, documentId, 'publish', {}, 'api::service.service');
    expect([answer.status, answer.body.error.details.code]).toEqual([409, 'PublishedDiffers']);
  });
});

describe('the way of the system', () => {
  it('is journaled with its reason and closed to whoever sends a request', async () => {
    const documentId = await draft();
    await publishAsSystem(app, NEWS, documentId);
    const [entry] = await query<{ actor_kind: string; after: string }>(
      app.databaseUrl,
      `select actor_kind, after from audit_entries
       where object_id = $1 and action = 'moderation.case-published-at-once'`,
      [documentId],
    );
    expect(entry?.actor_kind).toBe('system');
    expect(entry?.after).toContain('Тестовые данные');
    const inRequest = app.run(async (strapi, documentId) => {
      const moderation = strapi.plugin('moderation').service('api');
      const input = { type: 'api::news-item.news-item', documentId, reason: 'Изнутри запроса' };
      return strapi.requestContext.run({} as never, () => moderation.publishAsSystem(input));
    }, documentId);
    await expect(inRequest).rejects.toThrow('inside a request');
  });
});
