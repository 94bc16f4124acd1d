import { type App, startApp } from '../../helpers/app';
import { createContact, createService } from '../../helpers/content';
import { query } from '../../helpers/database';
import { dataOf } from '../../helpers/documents';
import { type Member, memberOf, twoOrganizations } from '../../helpers/two-organizations';
import { entriesOf } from './entries';
import { lastVersion, managed, NEWS, versionsOf } from './versions';

const BODY = { reason: 'Заявление гражданина № 5', basis: '152-ФЗ, статья 21, часть 3' };

let app: App;
let editor: Member;
let foreigner: Member;
let administrator: Member;
let own: { documentId: string; shortName: string };
beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  const both = await twoOrganizations(app);
  [own, editor, foreigner] = [both.own, both.ownEditor, both.foreignEditor];
  administrator = await memberOf(app, 'administrator');
});

const post = (who: Member, path: string, body: object = {}) =>
  app.http().post(path).set(who.headers).send(body);
const get = (who: Member, path: string) => app.http().get(path).set(who.headers);
const erase = (id: number, who = administrator, body: object = BODY) =>
  post(who, `/audit/versions/${id}/erase`, body);

async function created(title: string, changes: object = {}): Promise<string> {
  const { body, status } = await post(editor, managed(NEWS), dataOf(NEWS, own, { title, ...changes }));
  expect(status).toBe(201);
  return body.data.documentId;
}

const saveAs = (uid: string, documentId: string, changes: object, note = 'Правка') =>
  app
    .http()
    .put(`${managed(uid)}/${documentId}`)
    .set({ ...editor.headers, 'X-Change-Note': encodeURIComponent(note) })
    .send(changes)
    .expect(200);
const save = (documentId: string, changes: object, note?: string) => saveAs(NEWS, documentId, changes, note);

const everywhere = async (text: string): Promise<number> => {
  const [found] = await query<{ count: number }>(
    app.databaseUrl,
    `select (select count(*) from audit_snapshots s where s::text like '%' || $1 || '%')::int
       + (select count(*) from audit_versions v where v::text like '%' || $1 || '%')::int as count`,
    [text],
  );
  return found?.count ?? 0;
};

it('loses its content by law, as do all versions with that content, and what was done stays', async () => {
  const id = await created('Иван Петров из пятой квартиры');
  // The same content, with a note of its own.
  await save(id, { title: 'Иван Петров из пятой квартиры' }, 'Иван Петров просил');
  const told = await lastVersion(app, id);
  await post(administrator, `/audit/versions/${told.id}/name`, { name: 'Про Ивана Петрова' }).expect(200);
  await save(id, { title: 'Имя убрано', slug: 'imya-ubrano' });
  const before = await versionsOf(app, id);

  expect(before.map(({ hash }) => hash === before[0]?.hash)).toEqual([true, true, false]);

  await erase(told.id).expect(200);
  expect(await everywhere('Петров')).toBe(0);
  const after = await versionsOf(app, id);
  expect(after.map(({ act, hash, actor_id }) => [act, hash, actor_id])).toEqual(
    before.map(({ act, hash, actor_id }) => [act, hash, actor_id]),
  );
  expect(after[0]).toMatchObject({ title: '', content: {}, labels: {}, state: {}, note: null, name: null });
  expect(after.at(-1)).toMatchObject({ title: 'Имя убрано', content: { title: 'Имя убрано' } });

  const { data } = (await get(editor, `/audit/documents/${NEWS}/${id}/versions`).expect(200)).body;
  expect(data.map(({ isErased }: { isErased: boolean }) => isErased)).toEqual([false, true, true]);
  const [entry] = await entriesOf(app, { action: 'audit.version-erased', object_id: id });
  expect(JSON.parse(entry?.after ?? '')).toMatchObject({ ...BODY, version: told.id });
  expect(entry).toMatchObject({ organization: own.documentId, actor_id: administrator.staff.id });
});

let others = 0;
/** The first version of a news item, erased when there is a later one. */
async function erasedFirst(title: string) {
  others += 1;
  const id = await created(title);
  const first = await lastVersion(app, id);
  await save(id, { title: `Другое ${others}`, slug: `drugoe-${others}` });
  await erase(first.id).expect(200);
  return first;
}

it('that is erased can be neither shown, restored, named nor erased again', async () => {
  const first = await erasedFirst('Исходное');
  const refusals = [
    await get(editor, `/audit/versions/${first.id}`),
    await post(editor, `/audit/versions/${first.id}/restore`),
    await post(editor, `/audit/versions/${first.id}/name`, { name: 'Имя вновь' }),
    await erase(first.id),
  ];
  expect(refusals.map(({ status, body }) => [status, body.error.details.code])).toEqual(
    refusals.map(() => [409, 'VersionErased']),
  );
});

it('another organisation cannot tell from one that does not exist', async () => {
  const first = await erasedFirst('Стёртое у других');
  const answers = [
    await get(foreigner, `/audit/versions/${first.id}`),
    await post(foreigner, `/audit/versions/${first.id}/restore`),
    await post(foreigner, `/audit/versions/${first.id}/name`, { name: 'Чужая' }),
  ];
  expect(answers.map(({ status, body }) => [status, body.error.details.code])).toEqual(
    answers.map(() => [404, 'VersionNotFound']),
  );
});

it('takes its name out of the links of other documents, in their history and in the journal', async () => {
  const contact = await createContact(app, own.documentId, { fullName: 'Сидорова Ольга' }, 'draft');
  const service = await createService(app, own.documentId, { responsibleContact: contact }, 'draft');
  const named = await lastVersion(app, contact);
  const key = `api::contact.contact:${contact}`;
  const SERVICE = 'api::service.service';
  await saveAs('api::contact.contact', contact, { phone: '+74957654321' });
  const rephoned = await lastVersion(app, contact);
  await saveAs('api::contact.contact', contact, { fullName: 'Приёмная' });
  await saveAs(SERVICE, service, { shortDescription: 'Иначе' });
  const labels = async () => (await versionsOf(app, service)).map((version) => version.labels[key]);

  // Another version of hers still says the name: only her old number was erased.
  await erase(named.id).expect(200);
  expect(await labels()).toEqual(['Сидорова Ольга', 'Приёмная']);
  await erase(rephoned.id).expect(200);
  expect(await labels()).toEqual([null, 'Приёмная']);
  expect(await everywhere('Сидорова')).toBe(0);

  const [first] = await versionsOf(app, service);
  const version = (await get(editor, `/audit/versions/${first?.id}`).expect(200)).body.data;
  expect(version.labels).toMatchObject({ [key]: null });
  const [entry] = await entriesOf(app, { action: 'content.document-created', object_id: service });
  const shown = (await get(administrator, `/audit/entries/${entry?.id}`).expect(200)).body.data;
  expect(shown.links).toMatchObject({ [key]: null });
});

it('is not erased while the draft or the page has its content', async () => {
  const id = await created('Нынешнее');
  const now = await lastVersion(app, id);
  const refused = await erase(now.id);
  expect([refused.status, refused.body.error.details.code]).toEqual([409, 'VersionInUse']);
  expect((await lastVersion(app, id)).content).toMatchObject({ title: 'Нынешнее' });
});

it('keeps the body that another document has too, and gets it back when the same is written anew', async () => {
  const same = { slug: 'odinakovoe', title: 'Одинаковое' };
  const [one, other] = [await created('Одинаковое', same), await created('Другой', { slug: 'drugoy' })];
  const first = await lastVersion(app, one);
  await save(one, { title: 'Иное', slug: 'inoe' });
  // The same content byte for byte: only the address was in the way.
  const data = dataOf(NEWS, own, same);
  await app
    .http()
    .put(`${managed(NEWS)}/${other}`)
    .set(editor.headers)
    .send(data)
    .expect(200);
  const second = await lastVersion(app, other);
  expect(second.hash).toBe(first.hash);
  await erase(first.id).expect(200);
  expect((await lastVersion(app, other)).content).toMatchObject({ title: 'Одинаковое' });

  await save(other, { title: 'Третье', slug: 'tretie' });
  await erase(second.id).expect(200);
  expect(await everywhere('Одинаковое')).toBe(0);
  await save(other, { title: 'Одинаковое', slug: 'odinakovoe' });
  expect(await lastVersion(app, other)).toMatchObject({
    hash: first.hash,
    content: { title: 'Одинаковое' },
  });
});

it('is erased by nobody but a Super Admin, and not without reason and ground', async () => {
  const id = await created('Чужое право');
  const first = await lastVersion(app, id);
  await erase(first.id, await memberOf(app, 'registry-admin')).expect(403);
  await erase(first.id, editor).expect(403);
  await erase(first.id, administrator, { reason: 'нет' }).expect(400);
  await erase(2_000_000_000).expect(404);
});
