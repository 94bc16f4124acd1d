import type { UID } from '@strapi/strapi';
import { type App, startApp } from '../../helpers/app';
import { createNews, createService } from '../../helpers/content';
import { query } from '../../helpers/database';
import { createDocument, dataOf } from '../../helpers/documents';
import { approve, withdraw } from '../../helpers/publication';
import { adminLogin } from '../../helpers/staff';
import { type Member, memberOf, twoOrganizations } from '../../helpers/two-organizations';
import { actsOf, fileNamed, lastVersion, managed, NEWS, versionsOf } from './versions';

let app: App;
let editor: Member;
let moderator: Member;
let own: { documentId: string; shortName: string };

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  const both = await twoOrganizations(app);
  own = both.own;
  editor = both.ownEditor;
  moderator = await memberOf(app, 'moderator');
});

const post = (who: Member, path: string, body: object = {}) =>
  app
    .http()
    .post(`${managed(NEWS)}${path}`)
    .set(who.headers)
    .send(body);

async function created(changes: object = {}): Promise<string> {
  const { body, status } = await post(editor, '', dataOf(NEWS, own, changes));
  expect(status).toBe(201);
  return body.data.documentId;
}

describe('every act on a document leaves a version', () => {
  it('creation, save, publication, withdrawal, discard and deletion in the content manager', async () => {
    const documentId = await created();
    const path = `${managed(NEWS)}/${documentId}`;
    await app.http().put(path).set(editor.headers).send({ title: 'Другой заголовок' }).expect(200);
    await approve(app, NEWS, documentId);
    await post(moderator, `/${documentId}/actions/publish`).expect(200);
    await app.http().put(path).set(editor.headers).send({ title: 'Правка' }).expect(200);
    const administrator = { ...(await adminLogin(app, 'administrator')) };
    await post(administrator, `/${documentId}/actions/discard`).expect(200);
    await withdraw(app, moderator.headers, NEWS, documentId).expect(200);
    await app.http().delete(path).set(administrator.headers).expect(200);

    const versions = await versionsOf(app, documentId);
    expect(versions.map(({ act }) => act)).toEqual([
      ...['create', 'save', 'publish', 'save', 'discard', 'unpublish', 'delete'],
    ]);
    expect(versions.map(({ title }) => title)).toEqual([
      'Новость',
      'Другой заголовок',
      'Другой заголовок',
      'Правка',
      'Другой заголовок',
      'Другой заголовок',
      'Другой заголовок',
    ]);
    expect(new Set(versions.map(({ organization }) => organization))).toEqual(new Set([own.documentId]));
    const people = versions.map(({ actor_kind, actor_id }) => [actor_kind, actor_id]);
    expect(people[0]).toEqual(['staff', editor.staff.id]);
    expect(people[2]).toEqual(['staff', moderator.staff.id]);
  });

  it('bulk publication, withdrawal and deletion', async () => {
    const ids = [await created(), await created()];
    for (const id of ids) await approve(app, NEWS, id);
    await post(moderator, '/actions/bulkPublish', { documentIds: ids }).expect(200);
    for (const id of ids) await withdraw(app, moderator.headers, NEWS, id).expect(200);
    const administrator = await adminLogin(app, 'administrator');
    await post(administrator, '/actions/bulkDelete', { documentIds: ids }).expect(200);
    for (const id of ids) expect(await actsOf(app, id)).toEqual(['create', 'publish', 'unpublish', 'delete']);
  });

  it('writes of the code itself, and a clone of its own', async () => {
    const documentId = await createDocument(app, NEWS, own, {}, true);
    const change: Record<string, unknown> = { title: 'Из кода' };
    const another: Record<string, unknown> = { slug: `clone-${documentId}` };
    const clone = await app.run(
      async (strapi, { uid, documentId, change, another }) => {
        const news = strapi.documents(uid);
        await news.update({ documentId, data: change });
        const moderation = strapi.plugin('moderation').service('api');
        await moderation.publishAsSystem({ type: uid, documentId, reason: 'Тестовые данные' });
        const made = await news.clone({ documentId, data: another });
        return made?.entries[0]?.documentId ?? '';
      },
      { uid: NEWS as UID.CollectionType, documentId, change, another },
    );
    expect(await actsOf(app, documentId)).toEqual(['create', 'publish', 'save', 'publish']);
    expect(await actsOf(app, clone)).toEqual(['create']);
    expect((await lastVersion(app, documentId)).actor_kind).toBe('system');
  });

  it('a refused save leaves none, nor does one that is rolled back', async () => {
    const documentId = await created();
    const path = `${managed(NEWS)}/${documentId}`;
    const tooLong = { title: 'я'.repeat(201) };
    expect((await app.http().put(path).set(editor.headers).send(tooLong)).status).toBe(400);
    await app.run(async (strapi, documentId) => {
      const update = strapi.db.transaction(async () => {
        await strapi.documents('api::news-item.news-item').update({ documentId, data: { title: 'Зря' } });
        throw new Error('rolled back');
      });
      await update.catch(() => undefined);
    }, documentId);
    expect(await actsOf(app, documentId)).toEqual(['create']);
  });
});

describe('a version', () => {
  it('holds components at every depth, links by documentId and files by hash, and what they were called', async () => {
    const file = await fileNamed(app, 'obrazets');
    const documentId = await createService(app, own.documentId, {
      requiredDocuments: [{ title: 'Паспорт', form: 'copy', isMandatory: true, samples: [file] }],
      formTemplates: [file],
    });
    const { content, labels } = await lastVersion(app, documentId);
    expect(content.organization).toEqual({
      $relation: 'api::organization.organization',
      documentId: own.documentId,
    });
    expect(content.formTemplates).toEqual([{ $file: file, hash: 'hash_obrazets' }]);
    expect(content.requiredDocuments).toEqual([
      {
        $component: 'service.required-document',
        title: 'Паспорт',
        form: 'copy',
        isMandatory: true,
        samples: [{ $file: file, hash: 'hash_obrazets' }],
      },
    ]);
    expect(labels).toMatchObject({
      [`api::organization.organization:${own.documentId}`]: own.shortName,
      [`file:${file}`]: 'obrazets',
    });
  });

  it('names what was empty, and keeps what the system writes beside the content', async () => {
    const documentId = await createNews(app, own.documentId, { topic: null });
    const { content, empty, state } = await lastVersion(app, documentId);
    expect(empty).toEqual(expect.arrayContaining(['cover', 'gallery', 'topic']));
    expect(content).not.toHaveProperty('firstPublishedAt');
    expect(state).toHaveProperty('firstPublishedAt', expect.stringMatching(/^\d{4}-.*Z$/));
  });

  it('shares its body with every version of the same content', async () => {
    const documentId = await created();
    const path = `${managed(NEWS)}/${documentId}`;
    await app.http().put(path).set(editor.headers).send({ title: 'Раз' }).expect(200);
    await app.http().put(path).set(editor.headers).send({ title: 'Раз' }).expect(200);
    await approve(app, NEWS, documentId);
    await post(moderator, `/${documentId}/actions/publish`).expect(200);
    const versions = await versionsOf(app, documentId);
    expect(versions.map(({ act }) => act)).toEqual(['create', 'save', 'save', 'publish']);
    const hashes = versions.map(({ hash }) => hash);
    expect(new Set(hashes.slice(1)).size).toBe(1);
    const bodies = await query(app.databaseUrl, 'select hash from audit_snapshots where hash = any($1)', [
      hashes,
    ]);
    expect(bodies).toHaveLength(2);
  });

  it('tells other plugins the hash of what authors wrote, whatever linked documents are called', async () => {
    const documentId = await createService(app, own.documentId);
    const ask = () =>
      app.run(async (strapi, documentId) => {
        const api = strapi.plugin('audit').service('api');
        const type = 'api::service.service';
        return {
          draft: await api.hashOf({ type, documentId }),
          published: await api.hashOf({ type, documentId, status: 'published' }),
          version: await api.versionOf({ type, documentId, status: 'published' }),
          none: await api.versionOf({ type, documentId: 'nothing' }),
        };
      }, documentId);
    const before = await ask();
    expect(before.draft).toMatch(/^[0-9a-f]{64}$/);
    expect(before.published).toBe(before.draft);
    expect(before.version).toMatchObject({ act: 'publish', hash: before.draft });
    expect(before.none).toBeNull();
    await query(app.databaseUrl, `update organizations set short_name = 'Иначе' where document_id = $1`, [
      own.documentId,
    ]);
    expect((await ask()).draft).toBe(before.draft);
  });
});

it('two saves at once leave two versions, in the order in which they were written', async () => {
  const documentId = await created();
  const titles = Array.from({ length: 6 }, (_, i) => `Заголовок ${i}`);
  await Promise.all(
    titles.map((title) =>
      app
        .http()
        .put(`${managed(NEWS)}/${documentId}`)
        .set(editor.headers)
        .send({ title })
        .expect(200),
    ),
  );
  const versions = await versionsOf(app, documentId);
  expect(
    versions
      .slice(1)
      .map(({ title }) => title)
      .sort(),
  ).toEqual(titles);
  const [row] = await query<{ title: string }>(
    app.databaseUrl,
    'select title from news_items where document_id = $1 and published_at is null',
    [documentId],
  );
  expect(versions.at(-1)?.title).toBe(row?.title);
});

describe('a note on the change', () => {
  it('is kept with the save it came with', async () => {
    const documentId = await created();
    const note = 'Уточнили часы приёма';
    await app
      .http()
      .put(`${managed(NEWS)}/${documentId}`)
      .set(editor.headers)
      .set('X-Change-Note', encodeURIComponent(note))
      .send({ title: 'Часы' })
      .expect(200);
    expect((await lastVersion(app, documentId)).note).toBe(note);
  });

  it('is kept with the creation too', async () => {
    const { body } = await app
      .http()
      .post(managed(NEWS))
      .set(editor.headers)
      .set('X-Change-Note', encodeURIComponent('По письму комитета'))
      .send(dataOf(NEWS, own))
      .expect(201);
    expect((await lastVersion(app, body.data.documentId)).note).toBe('По письму комитета');
  });

  it.each([['%D0%'], [encodeURIComponent('я'.repeat(501))]])(
    'that cannot be read refuses the save',
    async (header) => {
      const documentId = await created();
      const answer = await app
        .http()
        .put(`${managed(NEWS)}/${documentId}`)
        .set(editor.headers)
        .set('X-Change-Note', header)
        .send({ title: 'Часы' });
      expect(answer.status).toBe(400);
      expect(answer.body.error.details.code).toBe('ChangeNoteUnreadable');
      expect(await actsOf(app, documentId)).toEqual(['create']);
    },
  );
});
