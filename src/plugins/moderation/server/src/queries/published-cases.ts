import type { Core } from '@strapi/strapi';
import type { CaseRow } from '../cases/case-row';

export type PublishedCase = Pick<
  CaseRow,
  'document_id' | 'target_type' | 'target_id' | 'approved_hash' | 'differs_since' | 'published_hash'
>;

/** By the unique index of what is published: a batch costs as much at the end as at the beginning. */
const AFTER = `
select document_id, target_type, target_id, approved_hash, differs_since, published_hash
from moderation_cases
where stage = 'published' and (target_type, target_id) > (?, ?)
order by target_type, target_id limit ?`;

/** The next cases of what is public, after the one that ended the batch before; null: the first ones. */
export async function publishedCases(
  strapi: Core.Strapi,
  after: PublishedCase | null,
  limit: number,
): Promise<PublishedCase[]> {
  const place = [after?.target_type ?? '', after?.target_id ?? ''];
  const { rows }: { rows: PublishedCase[] } = await strapi.db.connection.raw(AFTER, [...place, limit]);
  return rows;
}

/** How many documents are public. */
export async function countPublished(strapi: Core.Strapi): Promise<number> {
  const [row]: { count: string }[] = await strapi.db
    .connection('moderation_cases')
    .where({ stage: 'published' })
    .count({ count: '*' });
  return Number(row?.count ?? 0);
}
