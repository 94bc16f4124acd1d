import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { TABLES } from '../../../shared/ids';

const OWNED = [TABLES.preferences, TABLES.staffSettings, TABLES.contacts, TABLES.browsers];

/** Numbers and choices of a deleted panel user go with the account. A lifecycle: accounts are written past the documents. */
export function forgetDeletedStaff(strapi: Core.Strapi): void {
  const forget = (): Promise<void> =>
    inTransaction(strapi, async (trx) => {
      for (const table of OWNED) {
        await trx.raw('delete from ?? where not exists (select from admin_users u where u.id = user_id)', [
          table,
        ]);
      }
    });
  strapi.db.lifecycles.subscribe({ models: ['admin::user'], afterDelete: forget, afterDeleteMany: forget });
}
