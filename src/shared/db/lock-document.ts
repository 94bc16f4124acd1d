import type { Transaction } from './in-transaction';

/** Longer than any single write, shorter than the patience of a person or a proxy. */
const WAIT = '15s';

/**
 * Makes this transaction the only writer of one document until it ends, on every instance. Asking again for the
 * same document inside the transaction is free. Who needs several documents asks in the order of their ids:
 * otherwise two transactions may wait for each other, and PostgreSQL ends one of them with 40P01.
 *
 * @throws PostgreSQL's 55P03 after 15 seconds of waiting
 */
export async function lockDocument(trx: Transaction, uid: string, documentId: string): Promise<void> {
  await trx.raw(
    `select set_config('lock_timeout', ?, true), pg_advisory_xact_lock(hashtextextended(? || ':' || ?, 0))`,
    [WAIT, uid, documentId],
  );
}

/**
 * Lets nobody write the document until this transaction ends, without keeping others from doing the same: for a
 * write that relies on another document as it is.
 *
 * @throws PostgreSQL's 55P03 after 15 seconds of waiting
 */
export async function holdDocument(trx: Transaction, uid: string, documentId: string): Promise<void> {
  await trx.raw(
    `select set_config('lock_timeout', ?, true), pg_advisory_xact_lock_shared(hashtextextended(? || ':' || ?, 0))`,
    [WAIT, uid, documentId],
  );
}
