import type { Core } from '@strapi/strapi';
import { publicModels } from '../shared/public-api/model/compile-model';
import { PUBLIC_TYPES } from '../shared/public-api/public-types';

/**
 * Keeps the rows of every public list in the order readers get them, so that the first page of ten thousand news
 * items is read and not sorted. Runs under the boot lock, after Strapi has aligned the tables.
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
    const name = `${table}_read_${field.column}_${direction}`;
    const published = hasDrafts ? 'where published_at is not null' : '';
    await strapi.db.connection.raw(`create index if not exists ?? on ?? (?? ${order}, id) ${published}`, [
      name,
      table,
      field.column,
    ]);
  }
}
