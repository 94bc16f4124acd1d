import type { Core } from '@strapi/strapi';
import type { WordListOwner } from '../../../shared/policy';

const MOST = 200;

/** Organisations by name, each once, as it stands in the draft. @param own documentIds; null: all */
export async function wordListOwners(
  strapi: Core.Strapi,
  own: readonly string[] | null,
): Promise<WordListOwner[]> {
  const rows: WordListOwner[] = await strapi.db.query('api::organization.organization').findMany({
    select: ['documentId', 'shortName'],
    where: { publishedAt: null, ...(own && { documentId: { $in: [...own] } }) },
    orderBy: { shortName: 'asc' },
    limit: MOST,
  });
  return rows.map(({ documentId, shortName }) => ({ documentId, shortName }));
}
