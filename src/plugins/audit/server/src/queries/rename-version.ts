import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';

/** @param name null takes the name away */
export async function renameVersion(strapi: Core.Strapi, id: number, name: string | null): Promise<void> {
  await inTransaction(strapi, (trx) =>
    trx.raw('update audit_versions set name = ? where id = ?', [name, id]),
  );
}
