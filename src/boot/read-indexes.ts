import type { Core } from '@strapi/strapi';
import { publicModels } from '../shared/public-api/model/compile-model';
import { PUBLIC_TYPES } from '../shared/public-api/public-types';

/** Part of the rule who may know of a row, in every list; an index that holds it counts the list by itself. */
const PLANNED = 'plannedPublicationAt';

/**
 * Keeps the rows of every public list in the order readers get them, so that the first page of ten thousand news
 * items is read and not sorted, and how many there are is told without reading them. Runs under the boot lock, after
 * Strapi has aligned the tables.
 */
export async function ensureReadIndexes(strapi: Core.Strapi): Promise<void> {
  const modelOf = publicModels(strapi);
  for (const { uid, defaultSort } of PUBLIC_TYPES) {
    const { table, fields, hasDrafts } = modelOf(uid);
    const [fieldName = '', direction] = defaultSort.split(':');
    const field = fields.get(fieldName);
    if (!field) throw new Error(`${uid} is sorted by ${fieldName}, which is not public`);
    const order = direction === 'desc' ? 'desc nulls last' : 'asc nulls last';
    // The name carries the order: another default sort makes another index.
    const name = `${table}_listed_${field.column}_${direction}`;
    const told = PLANNED in strapi.db.metadata.get(uid).attributes ? 'include (planned_publication_at)' : '';
    const published = hasDrafts ? 'where published_at is not null' : '';
    await strapi.db.connection.raw(
      `create index if not exists ?? on ?? (?? ${order}, id) ${told} ${published}`,
      [name, table, field.column],
    );
  }
}
