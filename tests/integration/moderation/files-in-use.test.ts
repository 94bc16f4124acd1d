import { type App, startApp } from '../../helpers/app';
import { createNews } from '../../helpers/content';
import { png } from '../../helpers/sample-files';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { type Desk, desk, hashOf, type Routes, routesOf, submit } from './desk';

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

let made = 0;

/** A picture of the editor's, never twice the same. */
async function picture(): Promise<number> {
  made += 1;
  const filename = `kartinka-${made}.png`;
  const info = JSON.stringify({ name: filename, alternativeText: 'Площадь у вокзала' });
  const request = app.http().post('/upload').set(at.editor.headers).field('fileInfo', info);
  const answer = await request.attach('files', png(200 + made, 100), { filename, contentType: 'image/png' });
  expect([answer.status, answer.body.error]).toEqual([201, undefined]);
  return answer.body[0].id;
}

const replace = (who: Member, id: number) =>
  app
    .http()
    .post(`/upload/files/${id}/replace`)
    .set(who.headers)
    .attach('files', png(50, 50), { filename: 'drugaya.png', contentType: 'image/png' });
const describeAnew = (who: Member, id: number, info: object) =>
  app.http().put(`/upload/files/${id}`).set(who.headers).send({ fileInfo: info });
const remove = (who: Member, id: number) => app.http().delete(`/upload/files/${id}`).set(who.headers);
const removeMany = (who: Member, ids: number[]) =>
  app.http().post('/upload/actions/bulk-delete').set(who.headers).send({ fileIds: ids, folderIds: [] });

type Answer = { status: number; body: { error?: { details: { code: string } } } };
const told = ({ status, body }: Answer) => [status, body.error?.details.code];
const KEPT = [409, 'FileInUse'];

/** What has become of the file: its size, text and place tell whether somebody got through. */
const stored = (id: number) =>
  app.run((strapi, id) => strapi.db.query('plugin::upload.file').findOne({ where: { id } }), id);

async function staysAsItIs(id: number): Promise<void> {
  const before = await stored(id);
  for (const who of [at.editor, administrator]) {
    expect(told(await replace(who, id))).toEqual(KEPT);
    expect(told(await describeAnew(who, id, { alternativeText: 'Совсем другое' }))).toEqual(KEPT);
    expect(told(await remove(who, id))).toEqual(KEPT);
  }
  expect(await stored(id)).toEqual(before);
}

const TEXT_WITH = (url: string) => [
  {
    type: 'paragraph',
    children: [{ type: 'text', text: `Схема проезда лежит по адресу ${url} и не меняется.` }],
  },
];

describe('a file stays as it was judged, for editors and administrators alike', () => {
  it('while it is the cover of something published', async () => {
    const cover = await picture();
    await createNews(app, at.organization.documentId, { cover });
    await staysAsItIs(cover);
  });

  it('while the text of something published shows it', async () => {
    const id = await picture();
    const { url } = await stored(id);
    await createNews(app, at.organization.documentId, { body: TEXT_WITH(url) });
    await staysAsItIs(id);
  });

  it('from the submission on, and not any more when the version has come back', async () => {
    const cover = await picture();
    const documentId = await createNews(app, at.organization.documentId, { cover }, 'draft');
    const { caseId } = await submit(routes, at.editor, documentId);
    await staysAsItIs(cover);
    await routes.act(at.moderator, caseId, 'claim');
    await staysAsItIs(cover);
    const contentHash = await hashOf(routes, at.moderator, caseId);
    const reasons = [{ code: 'spelling', field: ['title'] }];
    const returned = await routes.act(at.moderator, caseId, 'request-changes', { contentHash, reasons });
    expect(returned.status).toBe(200);
    expect((await replace(at.editor, cover)).status).toBe(200);
  });

  it('of a selection or a folder nothing is deleted when one has to stay', async () => {
    const [cover, free] = [await picture(), await picture()];
    await createNews(app, at.organization.documentId, { cover });
    expect(told(await removeMany(at.editor, [free, cover]))).toEqual(KEPT);
    const folder = await app.run(
      (strapi, owner) => strapi.plugin('registry').service('ensure-folder').run(owner),
      at.organization.documentId,
    );
    const request = app.http().post('/upload/actions/bulk-delete').set(administrator.headers);
    expect(told(await request.send({ fileIds: [], folderIds: [folder] }))).toEqual(KEPT);
    expect([await stored(free), await stored(cover)]).not.toContain(null);
  });
});

it('a file nobody has judged is replaced, described and deleted', async () => {
  const cover = await picture();
  await createNews(app, at.organization.documentId, { cover }, 'draft');
  expect((await replace(at.editor, cover)).status).toBe(200);
  expect((await describeAnew(at.editor, cover, { alternativeText: 'Площадь' })).status).toBe(200);
  expect((await remove(at.editor, cover)).status).toBe(200);
});

it('a published file may be put into another folder', async () => {
  const cover = await picture();
  await createNews(app, at.organization.documentId, { cover });
  expect((await describeAnew(administrator, cover, { folder: null })).status).toBe(200);
});
