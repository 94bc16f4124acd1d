import type { Transaction } from '../../../../../../shared/db/in-transaction';
import type { SubscribeInput } from '../../../../shared/contract';
import { TABLES } from '../../../../shared/ids';
import { newId } from '../new-id';

/** Bounds what strangers can make us send to one mailbox: two who ask at once are counted one after the other. */
const ROOM = `select pg_advisory_xact_lock(hashtextextended('subscription:' || ?, 0))`;

/**
 * Keeps a request until its letter is answered.
 * @returns documentId; null where the address has got its letters of this hour
 */
export async function insertRequest(
  trx: Transaction,
  { email, topics, frequency, consent }: SubscribeInput,
  limits: { readonly confirmHours: number; readonly lettersPerHour: number },
): Promise<string | null> {
  await trx.raw(ROOM, [email]);
  const now = new Date();
  const [recent] = await trx(TABLES.subscriptionRequests)
    .where({ email })
    .where('created_at', '>', new Date(now.getTime() - 3_600_000))
    .count<{ count: string }[]>({ count: '*' });
  if (Number(recent?.count) >= limits.lettersPerHour) return null;
  const documentId = newId();
  await trx(TABLES.subscriptionRequests).insert({
    document_id: documentId,
    email,
    topics: JSON.stringify(topics),
    frequency,
    consent_version: consent?.version ?? null,
    consent_at: consent ? now : null,
    consent_address: consent?.address ?? null,
    expires_at: new Date(now.getTime() + limits.confirmHours * 3_600_000),
    created_at: now,
    updated_at: now,
  });
  return documentId;
}
