import { type App, startApp } from '../../helpers/app';
import { createNews } from '../../helpers/content';
import { createOrganization, type TestOrganization } from '../../helpers/organizations';
import { approve, withdraw } from '../../helpers/publication';
import { adminLogin, createStaff } from '../../helpers/staff';
import { entriesOf, type Row } from './entries';

const NEWS = 'api::news-item.news-item';
const BASE = `/content-manager/collection-types/${NEWS}`;

let app: App;
let headers: { Authorization: string };
let staffId: number;
let organization: TestOrganization;
beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  const admin = await adminLogin(app, 'administrator');
  headers = admin.headers;
  staffId = admin.staff.id;
  organization = await createOrganization(app, true);
});

const json = (text: string | null): Record<string, unknown> => JSON.parse(text ?? '{}');

/** What the journal tells of the content; the moderation of it has entries of its own. */
const contentEntriesOf = async (documentId: string): Promise<Row[]> =>
  (await entriesOf(app, { object_id: documentId })).filter(({ action }) => action.startsWith('content.'));

/** Entries of the document made since `work` began. */
async function toldBy(documentId: string, work: () => Promise<unknown>): Promise<Row[]> {
  const before = (await contentEntriesOf(documentId)).length;
  await work();
  return (await contentEntriesOf(documentId)).slice(before);
}

const act = (documentId: string, verb: string, body: object = {}) =>
  app.http().post(`${BASE}/${documentId}/actions/${verb}`).set(headers).send(body).expect(200);

const save = (documentId: string, body: object) =>
  app.http().put(`${BASE}/${documentId}`).set(headers).send(body).expect(200);

describe('a write of a document is journaled', () => {
  it('when it is made: whole, with its organisation and its title', async () => {
    const data = {
      title: 'Парк открыт',
      slug: 'park',
      lead: 'Коротко',
      organization: organization.documentId,
    };
    const answer = await app.http().post(BASE).set(headers).send(data).expect(201);
    const [row, ...others] = await entriesOf(app, { object_id: answer.body.data.documentId });
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      action: 'content.document-created',
      object_type: NEWS,
      object_title: 'Парк открыт',
      organization: organization.documentId,
      actor_kind: 'staff',
      actor_id: staffId,
      request_id: answer.headers['x-request-id'],
      before: null,
    });
    expect(json(row?.after ?? null)).toMatchObject({ title: 'Парк открыт', lead: 'Коротко' });
  });

  it('when it is saved: the changed fields and no others, components too', async () => {
    const id = await createNews(app, organization.documentId, { title: 'Было' }, 'draft');
    const told = await toldBy(id, () => save(id, { title: 'Стало', tags: [{ name: 'парк' }] }));
    expect(told).toMatchObject([{ action: 'content.document-changed', object_title: 'Стало' }]);
    expect(Object.keys(json(told[0]?.before ?? null)).sort()).toEqual(['tags', 'title']);
    expect(json(told[0]?.after ?? null)).toMatchObject({ title: 'Стало' });
    expect(await toldBy(id, () => save(id, { title: 'Стало' }))).toEqual([]);
  });

  it('when it is published, changed, published again, reverted, withdrawn and deleted', async () => {
    const id = await createNews(app, organization.documentId, { title: 'Один' }, 'draft');
    const told = await toldBy(id, async () => {
      await approve(app, NEWS, id);
      await act(id, 'publish');
      await save(id, { title: 'Два' });
      await approve(app, NEWS, id);
      await act(id, 'publish');
      await save(id, { title: 'Три' });
      await act(id, 'discard');
      await withdraw(app, headers, NEWS, id).expect(200);
      await app.http().delete(`${BASE}/${id}`).set(headers).expect(200);
    });
    expect(told.map(({ action }) => action)).toEqual([
      'content.document-published',
      'content.document-changed',
      'content.document-published',
      'content.document-changed',
      'content.draft-discarded',
      'content.document-withdrawn',
      'content.document-deleted',
    ]);
    expect([json(told[2]?.before ?? null).title, json(told[2]?.after ?? null).title]).toEqual([
      'Один',
      'Два',
    ]);
    expect([json(told[4]?.before ?? null).title, json(told[4]?.after ?? null).title]).toEqual(['Три', 'Два']);
    expect(json(told[6]?.before ?? null)).toMatchObject({ title: 'Два' });
  });

  it('when it is made and published in one write, and when it is copied', async () => {
    const id = await createNews(app, organization.documentId);
    const made = await contentEntriesOf(id);
    expect(made.map(({ action }) => action)).toEqual([
      'content.document-created',
      'content.document-published',
    ]);
    const copy = await app
      .http()
      .post(`${BASE}/clone/${id}`)
      .set(headers)
      .send({ title: 'Копия', slug: 'copy-of-news' })
      .expect(200);
    const copied = await contentEntriesOf(copy.body.data.documentId);
    expect(copied).toMatchObject([{ action: 'content.document-cloned', object_title: 'Копия' }]);
  });

  it('not when it was refused', async () => {
    const id = await createNews(app, organization.documentId, {}, 'draft');
    const told = await toldBy(id, () =>
      app.http().put(`${BASE}/${id}`).set(headers).send({ slug: 'Не адрес' }).expect(400),
    );
    expect(told).toEqual([]);
  });

  it('when code writes its rows past the document, as verification does', async () => {
    const { documentId } = await createOrganization(app, true);
    const told = await toldBy(documentId, () =>
      app.run(async (strapi, documentId) => {
        await strapi.db
          .query('api::organization.organization')
          .updateMany({ where: { documentId }, data: { verificationStage: 'verified' } });
      }, documentId),
    );
    expect(told).toMatchObject([
      { action: 'content.row-changed', organization: documentId, actor_kind: 'system' },
    ]);
    expect(json(told[0]?.after ?? null)).toEqual({ verificationStage: 'verified' });
  });
});

describe('the verbs of the registry are journaled', () => {
  it('adding a person, changing the position, removing, and deleting the account', async () => {
    const person = await createStaff(app, 'editor');
    const own = await createOrganization(app);
    const input = { user: person.id, organization: own.documentId, position: 'Секретарь' };
    const added = await app.http().post('/registry/memberships').set(headers).send(input).expect(201);
    const id: string = added.body.data.documentId;
    const path = `/registry/memberships/${id}`;
    await app.http().post(`${path}/change-position`).set(headers).send({ position: 'Редактор' }).expect(200);
    await app.http().post(`${path}/change-position`).set(headers).send({ position: 'Редактор' }).expect(200);
    const authority = { document: 'Приказ № 3-к', until: '2030-12-22' };
    await app.http().post(`${path}/change-authority`).set(headers).send(authority).expect(200);
    await app.http().post(`${path}/change-authority`).set(headers).send(authority).expect(200);
    await app.http().post(`${path}/remove`).set(headers).expect(200);
    const told = await entriesOf(app, { object_id: id });
    expect(told.map(({ action, before, after }) => [action, json(before), json(after)])).toEqual([
      ['registry.member-added', {}, { position: 'Секретарь' }],
      ['registry.position-changed', { position: 'Секретарь' }, { position: 'Редактор' }],
      [
        'registry.authority-changed',
        { authorityDocument: null, authorityUntil: null },
        { authorityDocument: 'Приказ № 3-к', authorityUntil: '2030-12-22' },
      ],
      [
        'registry.member-removed',
        { position: 'Редактор', authorityDocument: 'Приказ № 3-к', authorityUntil: '2030-12-22' },
        {},
      ],
    ]);
    for (const row of told)
      expect(row).toMatchObject({
        organization: own.documentId,
        actor_id: staffId,
        object_title: `editor Тест — ${own.shortName}`,
      });
  });

  it('a membership that goes with its person', async () => {
    const person = await createStaff(app, 'editor');
    const own = await createOrganization(app);
    const input = { user: person.id, organization: own.documentId, position: 'Секретарь' };
    const added = await app.http().post('/registry/memberships').set(headers).send(input).expect(201);
    const answer = await app.http().delete(`/admin/users/${person.id}`).set(headers).expect(200);
    const removed = await entriesOf(app, { object_id: added.body.data.documentId });
    const requestId = answer.headers['x-request-id'];
    expect(removed.at(-1)).toMatchObject({ action: 'registry.member-removed', request_id: requestId });
    const deleted = await entriesOf(app, { action: 'accounts.staff-deleted', object_id: String(person.id) });
    expect(deleted).toMatchObject([{ request_id: requestId, object_title: 'editor Тест' }]);
  });
});

describe('files and folders are journaled', () => {
  it('from the upload over another content to the deletion', async () => {
    const folder = await app
      .http()
      .post('/upload/folders')
      .set(headers)
      .send({ name: 'Снимки', parent: null })
      .expect(201);
    const sent = await app
      .http()
      .post('/upload')
      .set(headers)
      .attach('files', Buffer.from('%PDF-1.4\n%%EOF\n'), 'act.pdf');
    expect([sent.status, sent.text]).toEqual([201, expect.any(String)]);
    const [file] = sent.body;
    await app
      .http()
      .post(`/upload/files/${file.id}/replace`)
      .set(headers)
      .attach('files', Buffer.from('%PDF-1.4\n%Другой\n%%EOF\n'), 'act.pdf')
      .expect(200);
    await app.http().delete(`/upload/files/${file.id}`).set(headers).expect(200);
    const told = await entriesOf(app, { object_type: 'plugin::upload.file', object_id: String(file.id) });
    expect(told.map(({ action }) => action)).toEqual([
      'files.file-created',
      'files.file-changed',
      'files.file-deleted',
    ]);
    expect(
      await entriesOf(app, { action: 'files.folder-created', object_id: String(folder.body.data.id) }),
    ).toHaveLength(1);
  });
});
