import { type App, startApp } from '../../helpers/app';
import { createService } from '../../helpers/content';
import { query } from '../../helpers/database';
import { createDocument, dataOf } from '../../helpers/documents';
import { type Member, memberOf, twoOrganizations } from '../../helpers/two-organizations';
import { actsOf, draftOf, lastVersion, managed, NEWS } from './versions';

const SERVICE = 'api::service.service';

let app: App;
let both: Awaited<ReturnType<typeof twoOrganizations>>;
let keeper: Member;
let auditor: Member;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  both = await twoOrganizations(app);
  keeper = await memberOf(app, 'registry-admin');
  auditor = await memberOf(app, 'auditor');
});

const archive = async (who: Member, filters: Record<string, string> = {}) => {
  const { body, status } = await app.http().get('/audit/archive').query(filters).set(who.headers);
  expect(status).toBe(200);
  return body.data.map(({ documentId }: { documentId: string }) => documentId);
};

const remove = (who: Member, uid: string, documentId: string) =>
  app
    .http()
    .delete(`${managed(uid)}/${documentId}`)
    .set(who.headers);

const restore = (who: Member, id: number) =>
  app.http().post(`/audit/versions/${id}/restore`).set(who.headers).send({});

async function deletedNews(owner: { documentId: string }, by: Member, changes: object = {}): Promise<string> {
  const documentId = await createDocument(app, NEWS, owner, changes);
  await remove(by, NEWS, documentId).expect(200);
  return documentId;
}

it('an editor finds the deleted documents of own organisations, an auditor and the registry administrator all', async () => {
  const mine = await deletedNews(both.own, both.ownEditor);
  const other = await deletedNews(both.foreign, both.foreignEditor);
  expect(await archive(both.ownEditor)).toContain(mine);
  expect(await archive(both.ownEditor)).not.toContain(other);
  for (const who of [auditor, keeper]) {
    expect(await archive(who)).toEqual(expect.arrayContaining([mine, other]));
  }
  const { id } = await lastVersion(app, other);
  expect((await app.http().get(`/audit/versions/${id}`).set(both.ownEditor.headers)).status).toBe(404);
  expect((await restore(both.ownEditor, id)).status).toBe(404);
  expect((await restore(auditor, id)).status).toBe(403);
});

it('an operator, who reads no archive, reads no deleted document by its number either', async () => {
  const operator = await memberOf(app, 'operator', both.own);
  const documentId = await deletedNews(both.own, both.ownEditor);
  const { id } = await lastVersion(app, documentId);
  expect((await app.http().get('/audit/archive').set(operator.headers)).status).toBe(403);
  expect((await app.http().get(`/audit/versions/${id}`).set(operator.headers)).status).toBe(404);
});

it('is searched by title, type, organisation, person and time', async () => {
  const wanted = await deletedNews(both.own, both.ownEditor, { title: 'Ярмарка 100%' });
  const other = await deletedNews(both.foreign, both.foreignEditor, { title: 'Ярмарка 100 лет' });
  expect(await archive(keeper, { text: '100%' })).toEqual([wanted]);
  expect(await archive(keeper, { organization: both.own.documentId, text: 'ярмарка' })).toEqual([wanted]);
  expect(await archive(keeper, { person: String(both.foreignEditor.staff.id), text: 'ярмарка' })).toEqual([
    other,
  ]);
  expect(await archive(keeper, { type: 'api::article.article', text: 'ярмарка' })).toEqual([]);
  const hour = (shift: number) => new Date(Date.now() + shift * 3_600_000).toISOString();
  expect(await archive(keeper, { text: '100%', from: hour(-1), to: hour(1) })).toEqual([wanted]);
  expect(await archive(keeper, { text: '100%', to: hour(-1) })).toEqual([]);
  expect(await archive(keeper, { text: '100%', from: hour(1) })).toEqual([]);
  expect((await app.http().get('/audit/archive').query({ from: 'вчера' }).set(keeper.headers)).status).toBe(
    400,
  );
});

it('offers as filters only what the person sees', async () => {
  await deletedNews(both.own, both.ownEditor);
  await deletedNews(both.foreign, both.foreignEditor);
  const { body } = await app.http().get('/audit/archive/choices').set(both.ownEditor.headers).expect(200);
  expect(body.data).toEqual({
    types: [NEWS],
    organizations: [{ documentId: both.own.documentId, title: both.own.shortName }],
    people: [{ id: both.ownEditor.staff.id, name: 'Тест editor' }],
  });
});

it('a deleted document returns as a draft under its old documentId and leaves the archive', async () => {
  const documentId = await deletedNews(both.own, both.ownEditor, {
    title: 'Вернись',
    tags: [{ name: 'парк' }],
  });
  const deleted = await lastVersion(app, documentId);
  const history = () =>
    app.http().get(`/audit/documents/${NEWS}/${documentId}/versions`).set(both.ownEditor.headers);
  expect((await history()).body.meta).toMatchObject({ isDeleted: true, may: { name: true, restore: true } });
  const { body } = await restore(both.ownEditor, deleted.id).expect(200);
  expect((await history()).body.meta.isDeleted).toBe(false);
  expect(body.data).toMatchObject({ documentId, losses: [] });
  expect(await archive(keeper)).not.toContain(documentId);
  expect(await actsOf(app, documentId)).toEqual(['create', 'delete', 'restore']);
  expect(await lastVersion(app, documentId)).toMatchObject({
    content: deleted.content,
    restored_from: deleted.id,
  });
  const rows = await query(app.databaseUrl, 'select published_at from news_items where document_id = $1', [
    documentId,
  ]);
  expect(rows).toEqual([{ published_at: null }]);
  const saved = await app
    .http()
    .put(`${managed(NEWS)}/${documentId}`)
    .set(both.ownEditor.headers)
    .send({ title: 'Снова с нами' });
  expect(saved.status).toBe(200);
});

it('says of each document whether the person may restore it, as the server then does', async () => {
  await deletedNews(both.own, both.ownEditor);
  const service = await createService(app, both.own.documentId);
  await remove(keeper, SERVICE, service).expect(200);
  const answers = new Set<string>();
  for (const who of [keeper, auditor, both.ownEditor]) {
    const { body } = await app.http().get('/audit/archive').query({ pageSize: 100 }).set(who.headers);
    for (const { id, type, mayRestore } of body.data) {
      const { status } = await app.http().post(`/audit/versions/${id}/try-restore`).set(who.headers).send({});
      expect(mayRestore).toBe(status !== 403);
      answers.add(
        `${who === keeper ? 'keeper' : who === auditor ? 'auditor' : 'editor'} ${type} ${mayRestore}`,
      );
    }
  }
  expect([...answers]).toEqual(
    expect.arrayContaining([
      `keeper ${NEWS} false`,
      `keeper ${SERVICE} true`,
      `auditor ${NEWS} false`,
      `editor ${NEWS} true`,
    ]),
  );
});

it('of two people who restore at once one restores, the other is told', async () => {
  const documentId = await deletedNews(both.own, both.ownEditor);
  const { id } = await lastVersion(app, documentId);
  const answers = await Promise.all([
    restore(both.ownEditor, id),
    restore(both.ownEditor, id),
    restore(both.ownEditor, id),
  ]);
  const outcomes = answers.map(({ status, body }) => body.error?.details.code ?? status);
  expect(outcomes).toContain(200);
  // Who asks after it is back restores a document that is there.
  expect(outcomes.filter((outcome) => outcome !== 200 && outcome !== 'AlreadyRestored')).toEqual([]);
  expect(
    await query(app.databaseUrl, 'select 1 from news_items where document_id = $1', [documentId]),
  ).toHaveLength(1);
});

it('an address that somebody has taken meanwhile is left out and named', async () => {
  const documentId = await deletedNews(both.own, both.ownEditor, { slug: 'zanyato' });
  await createDocument(app, NEWS, both.own, { slug: 'zanyato' });
  const { id } = await lastVersion(app, documentId);
  const { body } = await restore(both.ownEditor, id).expect(200);
  expect(body.data.losses).toEqual([
    expect.objectContaining({ path: ['slug'], reason: 'Refused', value: 'zanyato' }),
  ]);
  expect((await draftOf(app, 'news_items', documentId)).slug).toBeNull();
});

describe('a service card', () => {
  it('is deleted by the registry administrator and the administrator only', async () => {
    const documentId = await createService(app, both.own.documentId, {}, 'draft');
    const moderator = await memberOf(app, 'moderator');
    for (const who of [both.ownEditor, moderator, auditor]) {
      expect([403, 404]).toContain((await remove(who, SERVICE, documentId)).status);
    }
    await remove(keeper, SERVICE, documentId).expect(200);
    const second = await createService(app, both.own.documentId);
    const administrator = await memberOf(app, 'administrator');
    await remove(administrator, SERVICE, second).expect(200);
    expect(await archive(auditor)).toEqual(expect.arrayContaining([documentId, second]));
  });

  it('returns by the hand of whoever deletes them, or of its editor', async () => {
    for (const who of [keeper, both.ownEditor]) {
      const documentId = await createService(app, both.own.documentId);
      await remove(keeper, SERVICE, documentId).expect(200);
      const { id } = await lastVersion(app, documentId);
      await restore(who, id).expect(200);
      expect(await actsOf(app, documentId)).toEqual(['create', 'publish', 'delete', 'restore']);
    }
  });
});

it('a document created under the same address is not in the archive', async () => {
  const { body } = await app
    .http()
    .post(managed(NEWS))
    .set(both.ownEditor.headers)
    .send(dataOf(NEWS, both.own));
  expect(await archive(keeper)).not.toContain(body.data.documentId);
});
