import { type App, startTwoProcesses } from '../../helpers/app';
import { query } from '../../helpers/database';
import { adminLogin } from '../../helpers/staff';
import { ARTICLE, createArticle, freshSlug, publishAtOnce, rowsOf } from './articles';

let one: App;
let other: App;

beforeAll(async () => {
  [one, other] = await startTwoProcesses({ LOG_LEVEL: 'error', DATABASE_POOL_MAX: '5' });
});

describe('writes of one document at the same time in two processes', () => {
  it('a first publication leaves one draft and one published row, and nobody is refused', async () => {
    for (let round = 0; round < 5; round += 1) {
      const documentId = await createArticle(one);
      const failures = await Promise.all([
        publishAtOnce(one, documentId, 2),
        publishAtOnce(other, documentId, 2),
      ]);
      expect(failures.flat()).toEqual([]);
      expect(await rowsOf(one, documentId)).toEqual({ drafts: 1, published: 1 });
    }
  });

  it('publishing again and again leaves one published row, and nobody is refused', async () => {
    const documentId = await createArticle(one);
    await publishAtOnce(one, documentId, 1);
    // More callers than connections in the pool: who waits for the lock must not starve who holds it.
    const failures = await Promise.all([
      publishAtOnce(one, documentId, 12),
      publishAtOnce(other, documentId, 12),
    ]);
    expect(failures.flat()).toEqual([]);
    expect(await rowsOf(one, documentId)).toEqual({ drafts: 1, published: 1 });
  });

  it('publishing, withdrawing, discarding and saving at once never lose the draft or double a row', async () => {
    const documentId = await createArticle(one);
    const mix = (app: App) =>
      app.run(async (strapi, documentId) => {
        const articles = strapi.documents('api::article.article');
        const writes = [
          articles.publish({ documentId }),
          articles.unpublish({ documentId }),
          articles.discardDraft({ documentId }),
          articles.update({ documentId, data: { topic: 'Тема' } }),
          articles.publish({ documentId }),
        ];
        const outcomes = await Promise.allSettled(writes);
        return outcomes.flatMap((outcome) =>
          outcome.status === 'rejected' ? [String(outcome.reason.code ?? outcome.reason)] : [],
        );
      }, documentId);
    const failures = await Promise.all([mix(one), mix(other)]);
    // Discarding after the withdrawal has nothing to return to, and what was changed or withdrawn needs a new
    // approval; nothing else may be refused.
    const expected = ['NothingPublished', 'ContentNotApproved'];
    expect(failures.flat().filter((code) => !expected.includes(code))).toEqual([]);
    const { drafts, published } = await rowsOf(one, documentId);
    expect(drafts).toBe(1);
    expect(published).toBeLessThanOrEqual(1);
  });

  it('a draft is not discarded when nothing is published to return to', async () => {
    const documentId = await createArticle(one);
    const discard = one.run(
      (strapi, documentId) => strapi.documents('api::article.article').discardDraft({ documentId }),
      documentId,
    );
    await expect(discard).rejects.toThrow('опубликованной версии');
    expect(await rowsOf(one, documentId)).toEqual({ drafts: 1, published: 0 });
  });

  it('two bulk publications of the same entries in opposite order end with 200 or 409, never halfway', async () => {
    const { headers } = await adminLogin(one, 'administrator');
    const documentIds = [await createArticle(one), await createArticle(one), await createArticle(one)];
    const publishAll = (app: App, documentIds: string[]) =>
      app
        .http()
        .post(`/content-manager/collection-types/${ARTICLE}/actions/bulkPublish`)
        .set(headers)
        .send({ documentIds });
    const answers = await Promise.all([
      publishAll(one, documentIds),
      publishAll(other, [...documentIds].reverse()),
      publishAll(one, [...documentIds].reverse()),
    ]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(200);
    expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([]);
    for (const documentId of documentIds) {
      expect(await rowsOf(one, documentId)).toEqual({ drafts: 1, published: 1 });
    }
  });

  it('two writers that wait for each other: one is told to try again, with 409', async () => {
    const [first, second] = [await createArticle(one), await createArticle(one)];
    const writeBoth = (app: App, order: string[]) =>
      app.run(async (strapi, order) => {
        // Long enough for both to have written their first.
        const pause = () => new Promise((resolve) => setTimeout(resolve, 2_000));
        try {
          await strapi.db.transaction(async () => {
            for (const documentId of order) {
              await strapi.documents('api::article.article').update({ documentId, data: { topic: 'Тема' } });
              if (documentId === order[0]) await pause();
            }
          });
          return 'saved';
        } catch (error) {
          return error instanceof Error && 'status' in error
            ? `${error.status} ${String('code' in error && error.code)}`
            : String(error);
        }
      }, order);
    const outcomes = await Promise.all([writeBoth(one, [first, second]), writeBoth(other, [second, first])]);
    expect(outcomes.sort()).toEqual(['409 WriteConflict', 'saved']);
  });

  it('the database itself refuses a second published row', async () => {
    const documentId = await createArticle(one);
    await publishAtOnce(one, documentId, 1);
    const copy = `insert into articles (document_id, slug, published_at) values ($1, $2, now())`;
    await expect(query(one.databaseUrl, copy, [documentId, freshSlug()])).rejects.toThrow(
      'articles_one_published',
    );
    const draft = `insert into articles (document_id, slug) values ($1, $2)`;
    await expect(query(one.databaseUrl, draft, [documentId, freshSlug()])).rejects.toThrow(
      'articles_one_draft',
    );
  });
});
