import type { Core } from '@strapi/strapi';
import type { Sql } from './fragment';

/** Runs one statement; rows as the driver gives them. */
export async function run(strapi: Core.Strapi, { text, bindings }: Sql): Promise<Record<string, unknown>[]> {
  const answer: { rows: Record<string, unknown>[] } = await strapi.db.connection.raw(text, [...bindings]);
  return answer.rows;
}
