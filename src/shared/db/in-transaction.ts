import type { Core } from '@strapi/strapi';

/** Knex bound to one transaction: what is asked through it runs on that transaction's connection. */
export type Transaction = Core.Strapi['db']['connection'];

/**
 * Commits what `work` did, or nothing of it when it throws. Inside another transaction it joins that one; there
 * are no savepoints, so a statement that failed loses the whole outer transaction even when the error is caught.
 * Document and query-engine calls made in `work` join by themselves; raw SQL only when asked through `trx`.
 */
export async function inTransaction<Result>(
  strapi: Core.Strapi,
  work: (trx: Transaction) => Promise<Result>,
): Promise<Result> {
  return await strapi.db.transaction(({ trx }: { trx: Transaction }) => work(trx));
}
