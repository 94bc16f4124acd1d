import { type App, startApp } from '../../helpers/app';
import { createDocument as createContent, createService } from '../../helpers/content';
import { query } from '../../helpers/database';
import { dataOf } from '../../helpers/documents';
import { approve } from '../../helpers/publication';
import { type Member, memberOf, twoOrganizations } from '../../helpers/two-organizations';
import {
  actsOf,
  draftOf,
  fileNamed,
  lastVersion,
  managed,
  NEWS,
  rewriteVersion,
  versionsOf,
} from './versions';

const SERVICE = 'api::service.service';

let app: App;
let editor: Member;
let moderator: Member;
let own: { documentId: string; shortName: string };
let foreign: { documentId: string };

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  const both = await twoOrganizations(app);
  [own, foreign, editor] = [both.own, both.foreign, both.ownEditor];
  moderator = await memberOf(app, 'moderator');
});

const post = (who: Member, path: string, body: object = {}) =>
  app.http().post(path).set(who.headers).send(body);

const save = (documentId: string, changes: object, uid = NEWS) =>
  app
    .http()
    .put(`${managed(uid)}/${documentId}`)
    .set(editor.headers)
    .send(changes)
    .expect(200);

async function created(changes: object = {}): Promise<string> {
  const { body, status } = await post(editor, managed(NEWS), dataOf(NEWS, own, changes));
  expect(status).toBe(201);
  return body.data.documentId;
}

async function firstVersion(documentId: string) {
  const [first] = await versionsOf(app, documentId);
  if (!first) throw new Error('no version');
  return first;
}

const restore = (id: number, body: object = {}, who = editor) =>
  post(who, `/audit/versions/${id}/restore`, body);
const tryRestore = (id: number, who = editor) => post(who, `/audit/versions/${id}/try-restore`);

it('a version becomes the draft again; what is published stays', async () => {
  const documentId = await created({ title: 'Первый', tags: [{ name: 'город' }, { name: 'парк' }] });
  await approve(app, NEWS, documentId);
  await post(moderator, `${managed(NEWS)}/${documentId}/actions/publish`).expect(200);
  await save(documentId, { title: 'Второй', tags: [{ name: 'сквер' }], topic: 'sport' });
  await approve(app, NEWS, documentId);
  await post(moderator, `${managed(NEWS)}/${documentId}/actions/publish`).expect(200);
  const first = await firstVersion(documentId);

  const { body } = await restore(first.id, { note: 'Вернули прежний текст' }).expect(200);
  expect(body.data).toMatchObject({ documentId, losses: [], isPublicAtOnce: false });
  const last = await lastVersion(app, documentId);
  expect(last).toMatchObject({
    act: 'restore',
    restored_from: first.id,
    hash: first.hash,
    content: first.content,
    note: 'Вернули прежний текст',
    actor_id: editor.staff.id,
  });
  const rows = await query<{ title: string; published: boolean }>(
    app.databaseUrl,
    'select title, published_at is not null as published from news_items where document_id = $1 order by 2',
    [documentId],
  );
  expect(rows).toEqual([
    { title: 'Первый', published: false },
    { title: 'Второй', published: true },
  ]);
});

it('a trial says the same and leaves nothing behind', async () => {
  const documentId = await created({ title: 'Первый' });
  await save(documentId, { title: 'Второй' });
  const first = await firstVersion(documentId);
  await rewriteVersion(app, first, { subtitle: 'Поле прежней схемы' });
  const before = await actsOf(app, documentId);
  const { body: told } = await tryRestore(first.id).expect(200);
  expect(await actsOf(app, documentId)).toEqual(before);
  expect((await draftOf(app, 'news_items', documentId)).title).toBe('Второй');
  const journal = await query(
    app.databaseUrl,
    `select 1 from audit_entries where action = 'audit.version-restored' and object_id = $1`,
    [documentId],
  );
  expect(journal).toEqual([]);
  const { body: done } = await restore(first.id).expect(200);
  expect(done).toEqual(told);
});

it('a field that no longer exists, a value of another kind and a choice that is gone are named, the rest returns', async () => {
  const documentId = await created({ title: 'Первый' });
  await save(documentId, { title: 'Второй', lead: 'Другая вводка' });
  const first = await firstVersion(documentId);
  await rewriteVersion(app, first, { subtitle: 'Прежнее поле', isPinned: 'да', topic: 'chess' });
  const { body } = await restore(first.id).expect(200);
  expect(body.data.losses).toEqual(
    expect.arrayContaining([
      { path: ['subtitle'], reason: 'FieldGone', value: 'Прежнее поле' },
      { path: ['isPinned'], reason: 'KindChanged', value: 'да' },
      { path: ['topic'], reason: 'ChoiceGone', value: 'chess' },
    ]),
  );
  expect(body.data.losses).toHaveLength(3);
  const draft = await draftOf(app, 'news_items', documentId);
  expect(draft).toMatchObject({ title: 'Первый', lead: 'Коротко о главном.' });
});

it('a value that the rules of today refuse is left out with the reason', async () => {
  const documentId = await created({ title: 'Первый' });
  await save(documentId, { title: 'Второй', lead: 'Новая вводка' });
  const first = await firstVersion(documentId);
  await rewriteVersion(app, first, { lead: 'я'.repeat(501), title: 'ы'.repeat(300) });
  const { body } = await restore(first.id).expect(200);
  expect(
    body.data.losses.map(({ path, reason }: { path: string[]; reason: string }) => [path, reason]),
  ).toEqual(
    expect.arrayContaining([
      [['lead'], 'Refused'],
      [['title'], 'Refused'],
    ]),
  );
  expect(body.data.losses[0].message.ru).toMatch(/[а-я]/);
  expect(await draftOf(app, 'news_items', documentId)).toMatchObject({
    title: 'Второй',
    lead: 'Новая вводка',
  });
});

it('links and files that are gone are named with what they were called; those that are there return', async () => {
  const [kept, gone] = [await fileNamed(app, 'kept'), await fileNamed(app, 'gone')];
  const regulation = (title: string) =>
    createContent(app, 'api::regulation.regulation', {
      title,
      slug: `reg-${title.length}-${Date.now()}`,
      kind: 'municipal-resolution',
      number: '1-п',
      adoptedOn: '2026-01-10',
    });
  const [keptLaw, goneLaw] = [await regulation('Порядок'), await regulation('Отменённый порядок')];
  const documentId = await createService(app, own.documentId, {
    formTemplates: [kept, gone],
    legalBasis: [keptLaw, goneLaw],
  });
  await save(documentId, { formTemplates: [], legalBasis: { set: [] } }, SERVICE);
  const first = await firstVersion(documentId);
  await app.run(
    async (strapi, { gone, goneLaw }) => {
      await strapi.db.query('plugin::upload.file').delete({ where: { id: gone } });
      await strapi.documents('api::regulation.regulation').delete({ documentId: goneLaw });
    },
    { gone, goneLaw },
  );
  const { body } = await restore(first.id).expect(200);
  expect(
    body.data.losses.map(({ path, reason }: { path: string[]; reason: string }) => [path[0], reason]),
  ).toEqual(
    expect.arrayContaining([
      ['formTemplates', 'FileGone'],
      ['legalBasis', 'DocumentGone'],
    ]),
  );
  expect(Object.values(body.data.labels).sort()).toEqual(['gone', 'Отменённый порядок']);
  const { content } = await lastVersion(app, documentId);
  expect(content.formTemplates).toEqual([{ $file: kept, hash: 'hash_kept' }]);
  expect(content.legalBasis).toEqual([{ $relation: 'api::regulation.regulation', documentId: keptLaw }]);
});

it('a version that belonged to another organisation gives its words, not the document away', async () => {
  const documentId = await created({ title: 'Первый' });
  await save(documentId, { title: 'Второй' });
  const first = await firstVersion(documentId);
  await rewriteVersion(app, first, {
    organization: { $relation: 'api::organization.organization', documentId: foreign.documentId },
  });
  const { body } = await restore(first.id).expect(200);
  expect(body.data.losses).toEqual([
    expect.objectContaining({ path: ['organization'], reason: 'DocumentGone' }),
  ]);
  expect(await lastVersion(app, documentId)).toMatchObject({ title: 'Первый', organization: own.documentId });
});

it('restoring waits for whoever is saving and loses nothing of it', async () => {
  const documentId = await created({ title: 'Первый' });
  const first = await firstVersion(documentId);
  await Promise.all([
    save(documentId, { title: 'Второй' }),
    restore(first.id).expect(200),
    restore(first.id).expect(200),
  ]);
  const acts = await actsOf(app, documentId);
  expect([...acts].sort()).toEqual(['create', 'restore', 'restore', 'save']);
  const last = await lastVersion(app, documentId);
  expect((await draftOf(app, 'news_items', documentId)).title).toBe(last.title);
});

it('the journal tells who restored what', async () => {
  const documentId = await created({ title: 'Первый' });
  await save(documentId, { title: 'Второй' });
  const first = await firstVersion(documentId);
  await restore(first.id).expect(200);
  const rows = await query(
    app.databaseUrl,
    `select actor_id, organization, after from audit_entries where action = 'audit.version-restored' and object_id = $1`,
    [documentId],
  );
  expect(rows).toEqual([
    { actor_id: editor.staff.id, organization: own.documentId, after: `{"version":${first.id}}` },
  ]);
});

it('who may not change the document does not restore it', async () => {
  const documentId = await created();
  const first = await firstVersion(documentId);
  expect((await restore(first.id, {}, moderator)).status).toBe(403);
  // Without drafts, kept by others: an editor reads categories and changes none.
  const category = await createContent(app, 'api::service-category.service-category', {
    title: 'Раздел',
    slug: `razdel-${Date.now()}`,
    code: `R-${Date.now()}`,
  });
  const version = await firstVersion(category);
  const refused = await restore(version.id);
  expect([refused.status, refused.body.error.details.code]).toEqual([403, 'RestoreNotPermitted']);
  const keeper = await memberOf(app, 'registry-admin');
  const { body } = await restore(version.id, {}, keeper).expect(200);
  expect(body.data.isPublicAtOnce).toBe(true);
});
