import { type App, startApp } from '../../helpers/app';
import { createNews } from '../../helpers/content';
import type { TestOrganization } from '../../helpers/organizations';
import { adminLogin } from '../../helpers/staff';
import { type Member, memberOf, twoOrganizations } from '../../helpers/two-organizations';

const NEWS = '/content-manager/collection-types/api::news-item.news-item';

let app: App;
let own: TestOrganization;
let foreign: TestOrganization;
let ownEditor: Member;
let foreignEditor: Member;
let root: { Authorization: string };
let ownFolder: number;
let foreignFolder: number;
let sharedFolder: number;

type Headers = { Authorization: string };

let made = 0;

const upload = (
  headers: Headers,
  folder?: number | null,
  more: Record<string, string> = {},
  path = '/upload',
) => {
  made += 1;
  const name = `spravka-${made}.pdf`;
  const request = app.http().post(path).set(headers);
  for (const [field, value] of Object.entries(more)) void request.field(field, value);
  if (folder !== undefined) void request.field('fileInfo', JSON.stringify({ name, folder }));
  return request.attach('files', Buffer.from(`%PDF-1.4\n% ${made}\n%%EOF\n`), {
    filename: name,
    contentType: 'application/pdf',
  });
};

const uploaded = async (headers: Headers, folder?: number | null): Promise<number> => {
  const answer = await upload(headers, folder);
  expect([answer.status, answer.body.error]).toEqual([201, undefined]);
  return answer.body[0].id;
};

const folderOf = (owner: string) =>
  app.run((strapi, owner) => strapi.plugin('registry').service('ensure-folder').run(owner), owner);

const storedFile = (id: number) =>
  app.run(
    (strapi, id) => strapi.db.query('plugin::upload.file').findOne({ where: { id }, populate: ['folder'] }),
    id,
  );

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'warn' } });
  ({ own, foreign, ownEditor, foreignEditor } = await twoOrganizations(app));
  root = (await adminLogin(app, 'administrator')).headers;
  [ownFolder, foreignFolder, sharedFolder] = await Promise.all([
    folderOf(own.documentId),
    folderOf(foreign.documentId),
    folderOf('shared'),
  ]);
});

it('the shared folder is there from the first boot, once', async () => {
  const folders = await app.run((strapi) =>
    strapi.db.query('plugin::upload.folder').count({ where: { name: 'Общие файлы' } }),
  );
  expect(folders).toBe(1);
});

it.each(['/upload', '/upload/files'])(
  'a file sent to %s without a folder lands in the own one',
  async (path) => {
    const answer = await upload(ownEditor.headers, undefined, {}, path);
    expect(answer.status).toBe(201);
    const file = await storedFile([answer.body].flat()[0].id);
    expect(file?.folder?.id).toBe(ownFolder);
    const folder = await app.run(
      (strapi, id) => strapi.db.query('plugin::upload.folder').findOne({ where: { id } }),
      ownFolder,
    );
    expect(file?.folderPath).toBe(folder?.path);
  },
);

it('a file goes to an own folder, never to a foreign or the shared one', async () => {
  expect((await upload(ownEditor.headers, ownFolder)).status).toBe(201);
  for (const folder of [foreignFolder, sharedFolder]) {
    const answer = await upload(ownEditor.headers, folder);
    expect([answer.status, answer.body.error?.details.code]).toEqual([403, 'FolderNotYours']);
  }
});

it('who works for two organisations has to choose the folder, who works for none cannot upload', async () => {
  const both = await memberOf(app, 'editor', own, foreign);
  const nobody = await memberOf(app, 'editor');
  for (const { headers } of [both, nobody]) {
    const answer = await upload(headers);
    expect([answer.status, answer.body.error?.details.code]).toEqual([400, 'FolderNotChosen']);
  }
  expect((await upload(both.headers, foreignFolder)).status).toBe(201);
});

it('an upload does not hang itself on a document, whoever uploads: not even past the gate of publication', async () => {
  const news = await createNews(app, foreign.documentId, {}, 'draft');
  const refId = await app.run(
    async (strapi, documentId) =>
      (await strapi.db.query('api::news-item.news-item').findOne({ where: { documentId } }))?.id,
    news,
  );
  const more = { ref: 'api::news-item.news-item', refId: String(refId), field: 'cover' };
  const keeper = await memberOf(app, 'registry-admin');
  for (const headers of [ownEditor.headers, keeper.headers, root]) {
    const answer = await upload(headers, ownFolder, more);
    expect([answer.status, answer.body.error?.details.code]).toEqual([400, 'AttachmentNotAllowed']);
  }
});

it('the library lists own and shared files, whatever the filter', async () => {
  const mine = await uploaded(ownEditor.headers);
  const theirs = await uploaded(foreignEditor.headers);
  const shared = await uploaded(root, sharedFolder);
  const loose = await uploaded(root, null);
  const listed = async (query: object): Promise<number[]> => {
    const { body } = await app.http().get('/upload/files').query(query).set(ownEditor.headers);
    return (body.results ?? []).map((file: { id: number }) => file.id);
  };
  const all = await listed({ pageSize: 100 });
  expect(all).toEqual(expect.arrayContaining([mine, shared]));
  for (const query of [
    { pageSize: 100 },
    { 'filters[id]': theirs },
    { 'filters[folder][id]': foreignFolder },
    { 'filters[$or][0][id]': theirs, 'filters[$or][1][id]': loose },
    { 'filters[$not][id]': mine },
    { _q: 'spravka', pageSize: 100 },
  ]) {
    const found = await listed(query);
    expect([query, found.filter((id) => id === theirs || id === loose)]).toEqual([query, []]);
  }
});

describe('a file', () => {
  const actions = {
    'is opened': (id: number, headers: Headers) => app.http().get(`/upload/files/${id}`).set(headers),
    'is described': (id: number, headers: Headers) =>
      app
        .http()
        .put(`/upload/files/${id}`)
        .set(headers)
        .send({ fileInfo: { alternativeText: 'Справка' } }),
    'is described by the old route': (id: number, headers: Headers) =>
      app
        .http()
        .post(`/upload?id=${id}`)
        .set(headers)
        .send({ fileInfo: { caption: 'Справка' } }),
    'is replaced': (id: number, headers: Headers) =>
      upload(headers, undefined, {}, `/upload/files/${id}/replace`),
    'is replaced by the old route': (id: number, headers: Headers) =>
      upload(headers, undefined, {}, `/upload?id=${id}`),
    'is described in bulk': (id: number, headers: Headers) =>
      app
        .http()
        .post('/upload/actions/bulk-update')
        .set(headers)
        .send({ updates: [{ id, fileInfo: { caption: 'Справка' } }] }),
    'is moved in bulk': (id: number, headers: Headers) =>
      app
        .http()
        .post('/upload/actions/bulk-move')
        .set(headers)
        .send({
          fileIds: [id],
          folderIds: [],
          destinationFolderId: headers === foreignEditor.headers ? foreignFolder : ownFolder,
        }),
    'is deleted in bulk': (id: number, headers: Headers) =>
      app
        .http()
        .post('/upload/actions/bulk-delete')
        .set(headers)
        .send({ fileIds: [id], folderIds: [] }),
    'is deleted': (id: number, headers: Headers) => app.http().delete(`/upload/files/${id}`).set(headers),
  };

  it.each(Object.entries(actions))('%s by its editor, by no other', async (_what, act) => {
    const theirs = await uploaded(foreignEditor.headers);
    const before = await storedFile(theirs);
    const refused = await act(theirs, ownEditor.headers);
    expect([403, 404]).toContain(refused.status);
    expect(await storedFile(theirs)).toEqual(before);
    const allowed = await act(theirs, foreignEditor.headers);
    expect([200, 201]).toContain(allowed.status);
  });

  it.each(Object.entries(actions).slice(1))(
    'that is shared and %s by an editor is refused',
    async (_what, act) => {
      const shared = await uploaded(root, sharedFolder);
      const before = await storedFile(shared);
      expect((await act(shared, ownEditor.headers)).status).toBe(403);
      expect(await storedFile(shared)).toEqual(before);
    },
  );

  it('is not moved to a foreign folder or to the top of the library', async () => {
    const mine = await uploaded(ownEditor.headers);
    for (const folder of [foreignFolder, sharedFolder, null]) {
      const described = await app
        .http()
        .put(`/upload/files/${mine}`)
        .set(ownEditor.headers)
        .send({ fileInfo: { folder } });
      const moved = await app
        .http()
        .post('/upload/actions/bulk-move')
        .set(ownEditor.headers)
        .send({ fileIds: [mine], folderIds: [], destinationFolderId: folder });
      expect([folder, described.status, moved.status]).toEqual([folder, 403, 403]);
    }
    expect((await storedFile(mine))?.folder?.id).toBe(ownFolder);
  });
});

describe('folders', () => {
  it('are listed and drawn as a tree of own and shared ones', async () => {
    const list = await app.http().get('/upload/folders').set(ownEditor.headers);
    const tree = await app.http().get('/upload/folder-structure').set(ownEditor.headers);
    for (const { body } of [list, tree])
      expect(body.data.map((folder: { id: number }) => folder.id).sort()).toEqual(
        [ownFolder, sharedFolder].sort(),
      );
  });

  it('that are foreign do not exist', async () => {
    const open = (headers: Headers) => app.http().get(`/upload/folders/${foreignFolder}`).set(headers);
    expect((await open(ownEditor.headers)).status).toBe(404);
    expect((await open(foreignEditor.headers)).status).toBe(200);
  });

  it('are made, renamed and deleted below the own one', async () => {
    const make = (parent: number | null, name: string) =>
      app.http().post('/upload/folders').set(ownEditor.headers).send({ name, parent });
    for (const parent of [null, foreignFolder, sharedFolder])
      expect([parent, (await make(parent, `Папка ${parent}`)).status]).toEqual([parent, 403]);
    const made = await make(ownFolder, 'Бланки');
    expect(made.status).toBe(201);
    const { id } = made.body.data;
    expect((await upload(ownEditor.headers, id)).status).toBe(201);
    const rename = (folder: number, body: object) =>
      app.http().put(`/upload/folders/${folder}`).set(ownEditor.headers).send(body);
    expect((await rename(id, { name: 'Образцы', parent: ownFolder })).status).toBe(200);
    expect((await rename(id, { name: 'Образцы', parent: foreignFolder })).status).toBe(403);
    expect((await rename(ownFolder, { name: 'Моё', parent: null })).status).toBe(403);
    expect((await rename(foreignFolder, { name: 'Моё', parent: null })).status).toBe(404);
    const remove = (folderIds: number[]) =>
      app.http().post('/upload/actions/bulk-delete').set(ownEditor.headers).send({ fileIds: [], folderIds });
    expect((await remove([id, foreignFolder])).status).toBe(404);
    expect((await remove([ownFolder])).status).toBe(403);
    expect((await remove([sharedFolder])).status).toBe(403);
    expect((await remove([id])).status).toBe(200);
  });
});

it('a document takes own and shared files, not a foreign one by its number', async () => {
  const mine = await uploaded(ownEditor.headers);
  const theirs = await uploaded(foreignEditor.headers);
  const shared = await uploaded(root, sharedFolder);
  const theirDocumentId = (await storedFile(theirs))?.documentId;
  const news = await createNews(app, own.documentId, {}, 'draft');
  const save = (attachments: unknown) =>
    app.http().put(`${NEWS}/${news}`).set(ownEditor.headers).send({ attachments });
  expect((await save([mine, shared])).status).toBe(200);
  for (const value of [
    [theirs],
    [{ id: theirs }],
    [String(theirs)],
    [{ documentId: theirDocumentId }],
    [{ id: mine, documentId: theirDocumentId }],
    { connect: [{ id: theirs }] },
    { set: [theirs] },
  ]) {
    const answer = await save(value);
    expect([value, answer.status, answer.body.error?.details.code]).toEqual([
      value,
      403,
      'ReferenceNotYours',
    ]);
  }
});
