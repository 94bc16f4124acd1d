import { Client } from 'pg';
import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { createDocument } from '../../helpers/documents';
import { loginAs, type Role } from '../../helpers/staff';
import { type Member, memberOf, twoOrganizations } from '../../helpers/two-organizations';
import { waitUntil } from '../../helpers/wait-until';
import { entriesOf } from './entries';
import { lastVersion, managed, NEWS } from './versions';

let app: App;
let both: Awaited<ReturnType<typeof twoOrganizations>>;
let documentId: string;
let versionId: number;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  both = await twoOrganizations(app);
  documentId = await createDocument(app, NEWS, both.own, { title: 'Наша новость' });
  versionId = (await lastVersion(app, documentId)).id;
});

const get = (who: Member, path: string) => app.http().get(path).set(who.headers);
const historyOf = (id: string) => `/audit/documents/${NEWS}/${id}/versions`;

describe('who reads a document sees its history', () => {
  it.each<Role>(['editor', 'operator', 'head'])('%s: of own organisations', async (role) => {
    const [mine, other] = [await memberOf(app, role, both.own), await memberOf(app, role, both.foreign)];
    const { body } = await get(mine, historyOf(documentId)).expect(200);
    expect(body.data).toEqual([
      expect.objectContaining({
        id: versionId,
        act: 'create',
        title: 'Наша новость',
        actor: { kind: 'system', id: null, name: null },
      }),
    ]);
    expect((await get(mine, `/audit/versions/${versionId}`)).status).toBe(200);
    for (const path of [
      historyOf(documentId),
      `/audit/versions/${versionId}`,
      `/audit/documents/${NEWS}/${documentId}/content`,
    ]) {
      const hidden = await get(other, path);
      expect([hidden.status, hidden.body.error.details.code]).toEqual([404, 'VersionNotFound']);
    }
  });

  it.each<Role>(['moderator', 'auditor', 'registry-admin', 'administrator'])('%s: of all', async (role) => {
    const who = await memberOf(app, role);
    expect((await get(who, historyOf(documentId))).status).toBe(200);
  });

  it('another organisation changes nothing of it either, and cannot tell it from nothing', async () => {
    const post = (path: string, body: object) =>
      app.http().post(path).set(both.foreignEditor.headers).send(body);
    for (const id of [versionId, 2_000_000_000]) {
      expect((await post(`/audit/versions/${id}/restore`, {})).status).toBe(404);
      expect((await post(`/audit/versions/${id}/try-restore`, {})).status).toBe(404);
      expect((await post(`/audit/versions/${id}/name`, { name: 'Моя' })).status).toBe(404);
    }
  });

  it('types of which no versions are kept, and unknown ones, are not found', async () => {
    for (const type of ['plugin::upload.file', 'admin::user', 'api::nothing.nothing']) {
      expect((await get(both.ownEditor, `/audit/documents/${type}/${documentId}/versions`)).status).toBe(404);
    }
  });
});

it('tells what the person may do with the versions', async () => {
  const mayOf = async (who: Member) => (await get(who, historyOf(documentId))).body.meta.may;
  expect(await mayOf(both.ownEditor)).toEqual({ name: true, restore: true, erase: false });
  expect(await mayOf(await memberOf(app, 'moderator'))).toEqual({ name: true, restore: false, erase: false });
  expect(await mayOf(await memberOf(app, 'administrator'))).toMatchObject({ erase: true });
  expect(await mayOf(await memberOf(app, 'auditor'))).toEqual({ name: false, restore: false, erase: false });
});

it('a version is named and the journal tells so; an empty name takes it away', async () => {
  const name = (text: string) =>
    app.http().post(`/audit/versions/${versionId}/name`).set(both.ownEditor.headers).send({ name: text });
  await name('  Согласовано с отделом  ').expect(200);
  expect((await lastVersion(app, documentId)).name).toBe('Согласовано с отделом');
  await name('').expect(200);
  expect((await lastVersion(app, documentId)).name).toBeNull();
  expect((await name('я'.repeat(101))).status).toBe(400);
  const rows = await query<{ before: string; after: string }>(
    app.databaseUrl,
    `select before, after from audit_entries where action = 'audit.version-named' and object_id = $1 order by id`,
    [documentId],
  );
  expect(rows.map(({ before, after }) => [JSON.parse(before), JSON.parse(after)])).toEqual([
    [{ name: null }, { name: 'Согласовано с отделом', version: versionId }],
    [{ name: 'Согласовано с отделом' }, { name: null, version: versionId }],
  ]);
});

it('the journal tells the name a version had when it was named, also of two who name it at once', async () => {
  const id = await createDocument(app, NEWS, both.own);
  const version = (await lastVersion(app, id)).id;
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  await client.query('begin');
  await client.query(`update audit_versions set name = 'Первое' where id = $1`, [version]);
  const second = app
    .http()
    .post(`/audit/versions/${version}/name`)
    .set(both.ownEditor.headers)
    .send({ name: 'Второе' })
    .expect(200)
    .then((answer) => answer);
  const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  await waitUntil('the second waits', async () => (await query(app.databaseUrl, waiting)).length > 0);
  await client.query('commit');
  await client.end();
  await second;
  const [entry] = await entriesOf(app, { action: 'audit.version-named', object_id: id });
  expect(JSON.parse(entry?.before ?? '')).toEqual({ name: 'Первое' });
});

it('the history names the task of a job that changed a document', async () => {
  const id = await createDocument(app, NEWS, both.own);
  const changed = `update audit_versions set actor_kind = 'job', actor_name = 'audit.seal-entries' where document_id = $1`;
  await query(app.databaseUrl, changed, [id]);
  const { body } = await get(both.ownEditor, historyOf(id)).expect(200);
  expect(body.data[0].actor).toMatchObject({ title: { ru: 'Запечатать записи журнала' } });
});

it('a version is read with its body, and the present in the same form', async () => {
  const { body: version } = await get(both.ownEditor, `/audit/versions/${versionId}`).expect(200);
  const { body: now } = await get(both.ownEditor, `/audit/documents/${NEWS}/${documentId}/content`).expect(
    200,
  );
  expect(now.data.content).toEqual(version.data.content);
  expect(now.data.hash).toBe(version.data.hash);
  expect(version.data.content.title).toBe('Наша новость');
  const missing = `/audit/documents/${NEWS}/${documentId}/content?status=published`;
  expect((await get(both.ownEditor, missing)).status).toBe(404);
});

it('the history is paged, newest first', async () => {
  const id = await createDocument(app, NEWS, both.own);
  for (const title of ['Раз', 'Два', 'Три']) {
    await app
      .http()
      .put(`${managed(NEWS)}/${id}`)
      .set(both.ownEditor.headers)
      .send({ title })
      .expect(200);
  }
  const page = async (query: string) => (await get(both.ownEditor, `${historyOf(id)}?${query}`)).body;
  const first = await page('page=1&pageSize=3');
  expect(first.data.map(({ title }: { title: string }) => title)).toEqual(['Три', 'Два', 'Раз']);
  expect(first.meta.pagination).toEqual({ page: 1, pageSize: 3, pageCount: 2, total: 4 });
  expect((await page('page=2&pageSize=3')).data).toHaveLength(1);
  expect((await get(both.ownEditor, `${historyOf(id)}?pageSize=101`)).status).toBe(400);
});

it('whose permission leaves out fields sees neither those nor fields that are gone', async () => {
  const { staff } = await memberOf(app, 'auditor');
  await app.run(async (strapi, userId) => {
    const role = await strapi.db
      .query('admin::role')
      .create({ data: { code: 'narrow', name: 'Узкая', description: '' } });
    const permission = (action: string, subject: string | null, fields?: string[]) => ({
      action,
      subject,
      conditions: [],
      properties: fields ? { fields } : {},
    });
    await strapi
      .service('admin::role')
      .assignPermissions(role.id, [
        permission('plugin::content-manager.explorer.read', 'api::news-item.news-item', [
          'title',
          'organization',
        ]),
        permission('plugin::audit.read-versions', null),
      ]);
    await strapi.db.query('admin::user').update({ where: { id: userId }, data: { roles: [role.id] } });
  }, staff.id);
  const who = { staff, headers: { Authorization: `Bearer ${await loginAs(app, staff)}` } };
  const { body } = await get(who, `/audit/versions/${versionId}`).expect(200);
  expect(Object.keys(body.data.content).sort()).toEqual(['organization', 'title']);
  expect(body.data.labels).toEqual({});
});
