import { type App, startApp, startTwoProcesses } from '../../helpers/app';
import { query } from '../../helpers/database';
import { approve } from '../../helpers/publication';
import { adminLogin } from '../../helpers/staff';
import { ARTICLE, articleData, createArticle, freshSlug, publishAtOnce } from './articles';

const CATEGORY = 'api::service-category.service-category';
const TAKEN = 'Это значение занято другой записью. Укажите другое.';

let one: App;
let other: App;
let headers: { Authorization: string };

beforeAll(async () => {
  [one, other] = await startTwoProcesses({ LOG_LEVEL: 'error' });
  ({ headers } = await adminLogin(one, 'administrator'));
});

const create = (app: App, model: string, body: object) =>
  app.http().post(`/content-manager/collection-types/${model}`).set(headers).send(body);

const save = (documentId: string, body: object) =>
  one.http().put(`/content-manager/collection-types/${ARTICLE}/${documentId}`).set(headers).send(body);

const refusalOf = (answer: { status: number; body: { error?: { details?: { errors?: unknown } } } }) => ({
  status: answer.status,
  errors: answer.body.error?.details?.errors,
});

const slugIsTaken = { status: 400, errors: [{ path: ['slug'], code: 'NotUnique', message: TAKEN }] };

describe('a slug belongs to one document', () => {
  it('of several documents created at once with one slug exactly one is saved, the others name the field', async () => {
    const slug = freshSlug();
    const apps = [one, other, one, other, one, other];
    const answers = await Promise.all(apps.map((app) => create(app, ARTICLE, articleData(slug))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.map(refusalOf)).toEqual(refused.map(() => slugIsTaken));
    const rows = await query(one.databaseUrl, 'select id from articles where slug = $1', [slug]);
    expect(rows).toHaveLength(1);
  });

  it('a draft cannot take the slug of another draft', async () => {
    const [taken, own] = [freshSlug(), freshSlug()];
    await createArticle(one, taken);
    const documentId = await createArticle(one, own);
    expect(refusalOf(await save(documentId, articleData(taken)))).toEqual(slugIsTaken);
  });

  it('a draft cannot take the slug under which another document is still published', async () => {
    const [published, renamed] = [freshSlug(), freshSlug()];
    const documentId = await createArticle(one, published);
    await publishAtOnce(one, documentId, 1);
    expect((await save(documentId, articleData(renamed))).status).toBe(200);
    expect(refusalOf(await create(one, ARTICLE, articleData(published)))).toEqual(slugIsTaken);
    await approve(one, ARTICLE, documentId);
    await publishAtOnce(one, documentId, 1);
    expect((await create(one, ARTICLE, articleData(published))).status).toBe(201);
  });

  it('the draft and the published version of one document share it', async () => {
    const documentId = await createArticle(one);
    expect(await publishAtOnce(one, documentId, 2)).toEqual([]);
  });
});

describe('a unique attribute of a type without drafts', () => {
  it('is refused with the field and in Russian, also when several are created at once', async () => {
    const code = freshSlug().slice(0, 20);
    const answers = await Promise.all(
      [one, other, one, other].map((app) =>
        create(app, CATEGORY, { title: 'Раздел', slug: freshSlug(), code }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expect(answer.status).toBe(400);
      expect(answer.body.error.details.errors).toEqual([expect.objectContaining({ path: ['code'] })]);
    }
  });

  it('may be left empty in any number of documents', async () => {
    for (const code of ['', '', null, undefined]) {
      const answer = await create(one, CATEGORY, { title: 'Раздел', slug: freshSlug(), code });
      expect(answer.status).toBe(201);
    }
  });
});

describe('data that breaks a rule already', () => {
  it('does not keep the application from starting, and the log names the documents', async () => {
    const slug = freshSlug();
    await query(one.databaseUrl, 'alter table articles drop constraint articles_slug_one_document');
    await query(one.databaseUrl, 'drop index articles_slug_draft_unique');
    const insert = 'insert into articles (document_id, title, slug) values ($1, $1, $2)';
    await query(one.databaseUrl, insert, ['firstdocument', slug]);
    await query(one.databaseUrl, insert, ['seconddocument', slug]);
    const third = await startApp({ database: one.databaseUrl, env: { LOG_LEVEL: 'error' } });
    const messages = third
      .output()
      .split('\n')
      .filter((line) => line.includes('НЕ действует'));
    expect(messages).toHaveLength(2);
    for (const message of messages) {
      expect(message).toContain('firstdocument, seconddocument');
      expect(message).toContain(slug);
    }
  });
});
