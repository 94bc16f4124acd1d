import { randomBytes } from 'node:crypto';
import type { App } from '../../helpers/app';
import { query } from '../../helpers/database';
import { approve } from '../../helpers/publication';

export const ARTICLE = 'api::article.article';

export const freshSlug = (): string => `statya-${randomBytes(6).toString('hex')}`;

/** Everything an article needs to be published. */
export const articleData = (slug: string) => ({
  title: `Статья ${slug}`,
  slug,
  audience: 'citizens' as const,
  body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Текст статьи.' }] }],
});

/** An approved draft written past HTTP; gives its document id. */
export async function createArticle(app: App, slug = freshSlug()): Promise<string> {
  const documentId = await app.run(
    async (strapi, data) => (await strapi.documents('api::article.article').create({ data })).documentId,
    articleData(slug),
  );
  await approve(app, ARTICLE, documentId);
  return documentId;
}

/** Publishes one approved document several times at once in one process; gives the messages of those that failed. */
export const publishAtOnce = (app: App, documentId: string, times: number): Promise<string[]> =>
  app.run(
    async (strapi, { documentId, times }) => {
      const publish = () => strapi.documents('api::article.article').publish({ documentId });
      const outcomes = await Promise.allSettled(Array.from({ length: times }, publish));
      return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []));
    },
    { documentId, times },
  );

/** How many rows a document has: the promise is one draft and at most one published. */
export async function rowsOf(app: App, documentId: string): Promise<{ drafts: number; published: number }> {
  const [row] = await query<{ drafts: number; published: number }>(
    app.databaseUrl,
    `select count(*) filter (where published_at is null)::int as drafts,
            count(*) filter (where published_at is not null)::int as published
     from articles where document_id = $1`,
    [documentId],
  );
  if (!row) throw new Error('count gave no row');
  return row;
}
