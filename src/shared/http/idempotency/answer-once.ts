import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { inTransaction, type Transaction } from '../../db/in-transaction';
import { RefusedError } from '../../errors';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface OnceRequest {
  /** What is asked for, e.g. `POST /api/subscriptions`: the same key for something else is another key. */
  readonly scope: string;
  /** null: every request is a new one. */
  readonly key: string | null;
  /** As parsed: blanks and the order of what a client writes do not make it another body. */
  readonly body: unknown;
}

const TABLE = 'idempotent_answers';
const KEPT = '24 hours';
/** Expired answers each new one sweeps away. */
const SWEPT = 20;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const otherBody = () =>
  new RefusedError(409, 'IdempotencyKeyReused', {
    ru: 'Этот Idempotency-Key уже использован с другим запросом. Создайте новый ключ.',
    en: 'This Idempotency-Key was used with another request. Create a new key.',
  });

async function kept(trx: Transaction, keyHash: string, bodyHash: string): Promise<Answer | null> {
  const [row] = await trx(TABLE).where({ key_hash: keyHash }).where('expires_at', '>', trx.raw('now()'));
  if (!row) return null;
  if (row.body_hash !== bodyHash) throw otherBody();
  return { status: Number(row.status), body: JSON.parse(row.body) };
}

async function keep(trx: Transaction, keyHash: string, bodyHash: string, answer: Answer): Promise<void> {
  await trx.raw(
    `delete from ${TABLE} where key_hash in (
       select key_hash from ${TABLE} where expires_at < now() limit ${SWEPT} for update skip locked)`,
  );
  await trx.raw(
    `insert into ${TABLE} (key_hash, body_hash, status, body, expires_at)
     values (?, ?, ?, ?, now() + interval '${KEPT}')
     on conflict (key_hash) do update set body_hash = excluded.body_hash, status = excluded.status,
       body = excluded.body, expires_at = excluded.expires_at`,
    [keyHash, bodyHash, answer.status, JSON.stringify(answer.body)],
  );
}

/**
 * Does the work once for a key, in one transaction with the answer that is kept for a day: a repetition, at the same time
 * or later, gets the same answer. A refusal is not kept: what was refused may be right the next time. The caller's work
 * joins the transaction.
 * @throws RefusedError 409 `IdempotencyKeyReused` for another body; whatever `work` throws
 */
export async function answerOnce(
  strapi: Core.Strapi,
  { scope, key, body }: OnceRequest,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (key === null) return inTransaction(strapi, work);
  const keyHash = digest(`${scope}\n${key}`);
  const bodyHash = digest(JSON.stringify(body));
  return inTransaction(strapi, async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 1))', [keyHash]);
    const former = await kept(trx, keyHash, bodyHash);
    if (former) return former;
    const answer = await work();
    await keep(trx, keyHash, bodyHash, answer);
    return answer;
  });
}
