import type { Core } from '@strapi/strapi';
import type { Sql } from '../../../../../shared/public-api/sql/fragment';

/** Runs a statement made of fragments; the caller says what its rows are. */
export async function rowsOf<Row>(strapi: Core.Strapi, { text, bindings }: Sql): Promise<Row[]> {
  const values = bindings.map((binding) => (typeof binding === 'symbol' ? '' : binding));
  const { rows }: { rows: Row[] } = await strapi.db.connection.raw(text, values);
  return rows;
}
