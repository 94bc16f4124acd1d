import type { Core, UID } from '@strapi/strapi';
import type { Filters } from '../../../../../shared/strapi-services';

export interface DocumentCounts {
  draft: number;
  published: number;
  modified: number;
}

type Row = Record<keyof DocumentCounts, string>;

/** How many documents that pass the filter are drafts, published as they are, or edited since they were published. */
export async function countVisibleDocuments(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  filters: Filters = {},
): Promise<DocumentCounts> {
  const { connection } = strapi.db;
  const visible = strapi.db.queryBuilder(uid).where(filters).select(['id']).getKnexQuery();
  const documents = connection(strapi.db.metadata.get(uid).tableName)
    .select(
      connection.raw('bool_or(published_at is not null) as is_published'),
      connection.raw(
        'max(updated_at) filter (where published_at is null) > max(updated_at) filter (where published_at is not null) as is_modified',
      ),
    )
    .whereIn('id', visible)
    .groupBy('document_id');
  const rows: Row[] = await connection
    .from(documents.as('document'))
    .select(
      connection.raw('count(*) filter (where not is_published) as draft'),
      connection.raw('count(*) filter (where is_published and is_modified is not true) as published'),
      connection.raw('count(*) filter (where is_published and is_modified) as modified'),
    );
  const [row] = rows;
  return {
    draft: Number(row?.draft ?? 0),
    published: Number(row?.published ?? 0),
    modified: Number(row?.modified ?? 0),
  };
}
