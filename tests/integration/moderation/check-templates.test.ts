import { type App, startApp } from '../../helpers/app';
import { adminLogin } from '../../helpers/staff';
import { type Member, memberOf, twoOrganizations } from '../../helpers/two-organizations';
import { entriesOf } from '../audit/entries';

const NEWS = 'api::news-item.news-item';
type Headers = { Authorization: string };
type Finding = { check: string; path: (string | number)[]; message: { ru: string } };

let app: App;
let own: { documentId: string; shortName: string };
let foreign: { documentId: string; shortName: string };
let editor: Member;
let keeper: Headers;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  ({ own, foreign, ownEditor: editor } = await twoOrganizations(app));
  keeper = (await adminLogin(app, 'registry-admin')).headers;
});

const list = async (headers: Headers = editor.headers) =>
  (await app.http().get('/moderation/templates').set(headers).expect(200)).body.data;
const save = (template: object, headers: Headers = keeper) =>
  app.http().post('/moderation/templates').set(headers).send(template);
const start = (code: string, body: object = {}, headers: Headers = editor.headers) =>
  app.http().post(`/moderation/templates/${code}/start`).set(headers).send(body);
const found = async (documentId: string): Promise<Finding[]> => {
  const path = `/moderation/documents/${NEWS}/${documentId}/check`;
  return (await app.http().post(path).set(editor.headers).send({}).expect(200)).body.data.findings;
};

const MEETING = {
  code: 'meeting',
  name: { ru: 'Итоги заседания', en: 'Outcome of a meeting' },
  contentType: NEWS,
  requiredFields: ['title', 'cover'],
  preparedText: { lead: ['[Что решили]'], body: ['[Кто заседал и когда]', '[Что это меняет]'] },
};

it('an editor begins with a template: the prepared text is there, and the checks know where it came from', async () => {
  const { body } = await start('news').expect(201);
  const { documentId } = body.data;
  const form = await app
    .http()
    .get(`/content-manager/collection-types/${NEWS}/${documentId}`)
    .set(editor.headers)
    .expect(200);
  expect(form.body.data).toMatchObject({
    lead: '[Что произошло, где и когда]',
    organization: { documentId: expect.any(String) },
  });
  expect(form.body.data.body).toHaveLength(3);
  const findings = await found(documentId);
  const blanks = findings.filter(({ check }) => check === 'template-leftovers');
  expect(blanks.map(({ path }) => path[0])).toEqual(['title', 'lead', 'body', 'body', 'body']);
  const required = findings.filter(({ check }) => check === 'required-fields');
  expect(required.map(({ path, message }) => [path[0], message.ru])).toContainEqual([
    'cover',
    'Поле пусто, а шаблон публикации его требует.',
  ]);
});

it('a template is made in the panel, changed, and its obligatory fields count for what was begun with it', async () => {
  await save({ ...MEETING, requiredFields: ['title'] }).expect(200);
  const { documentId } = (await start('meeting').expect(201)).body.data;
  const coverMissing = async () => (await found(documentId)).some(({ path }) => path[0] === 'cover');
  expect(await coverMissing()).toBe(false);
  await save(MEETING).expect(200);
  expect(await coverMissing()).toBe(true);
  await app.http().post('/moderation/templates/meeting/remove').set(keeper).send({}).expect(200);
  expect(await coverMissing()).toBe(false);
  await start('meeting').expect(404);
  const entries = await entriesOf(app, { action: 'moderation.template-saved' });
  expect(entries.at(-1)).toMatchObject({ object_title: 'Итоги заседания', actor_kind: 'staff' });
});

it('a shipped one is changed and taken out like any other', async () => {
  const shipped = (await list()).templates.find(({ code }: { code: string }) => code === 'reception');
  expect(shipped.isShipped).toBe(true);
  const { isShipped: _isShipped, ...template } = shipped;
  await save({ ...template, name: { ru: 'Приём у главы', en: 'Reception' } }).expect(200);
  const changed = (await list()).templates.filter(({ code }: { code: string }) => code === 'reception');
  expect(changed).toEqual([
    expect.objectContaining({ isShipped: false, name: expect.objectContaining({ ru: 'Приём у главы' }) }),
  ]);
});

it.each([
  [{ ...MEETING, code: 'Два слова' }, ['code']],
  [{ ...MEETING, requiredFields: ['price'] }, ['requiredFields', 0]],
  [{ ...MEETING, preparedText: { colour: ['Красный'] } }, ['preparedText', 'colour']],
  [{ ...MEETING, contentType: 'admin::user' }, ['contentType']],
])('%j is refused, and the field is named', async (template, path) => {
  const { body } = await save(template).expect(400);
  expect(body.error.details.errors.map((each: { path: unknown }) => each.path)).toContainEqual(path);
});

it('nobody begins a document for a foreign organisation or of a type they may not create', async () => {
  await start('news', { organization: foreign.documentId }).expect(403);
  const moderator = await memberOf(app, 'moderator');
  await start('news', {}, moderator.headers).expect(403);
  await start('nothing').expect(404);
  const homeless = await memberOf(app, 'editor');
  await start('news', {}, homeless.headers).expect(403);
  expect(own.documentId).not.toBe(foreign.documentId);
});
