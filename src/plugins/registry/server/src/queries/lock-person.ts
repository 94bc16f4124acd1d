import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Whether the panel user exists; if so the row stays locked until the transaction ends, so that two callers cannot
 * add the same person at once.
 */
export async function lockPerson(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  userId: number,
): Promise<boolean> {
  const rows = await strapi.db
    .connection('admin_users')
    .transacting(trx)
    .select('id')
    .where({ id: userId })
    .forUpdate();
  return rows.length > 0;
}
