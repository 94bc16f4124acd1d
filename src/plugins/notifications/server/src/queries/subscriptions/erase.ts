import type { Transaction } from '../../../../../../shared/db/in-transaction';
import { TABLES } from '../../../../shared/ids';
import { eraseMessages } from '../erase-messages';

/** Addresses erased in one transaction. */
const BATCH = 200;

const UNSUBSCRIBED = `
  delete from :subscriptions: where document_id in (
    select document_id from :subscriptions:
    where stage = 'unsubscribed' and unsubscribed_at < :before
    limit ${BATCH} for update skip locked)
  returning document_id, email`;

const EXPIRED = `
  delete from :requests: where document_id in (
    select document_id from :requests: where expires_at < now() limit ${BATCH} for update skip locked)
  returning document_id, email`;

type Erased = { document_id: string; email: string | null };

/** Where an address went besides its own row. Messages stay for the figures, without saying to whom. */
async function forgetAddresses(trx: Transaction, emails: readonly string[]): Promise<void> {
  if (emails.length === 0) return;
  await eraseMessages(trx, (messages) =>
    messages.whereIn('recipient_kind', ['subscriber', 'address']).whereIn('address', emails),
  );
  await trx(TABLES.suppressions).where({ channel: 'email' }).whereIn('address', emails).delete();
}

/** Erases those who unsubscribed before the moment. @returns their documentIds; fewer than asked for: nobody is left */
export async function eraseUnsubscribed(trx: Transaction, before: Date): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: Erased[] }>(UNSUBSCRIBED, {
    subscriptions: TABLES.subscriptions,
    before,
  });
  const documentIds = rows.map(({ document_id }) => document_id);
  await trx(TABLES.subscriptionTopics).whereIn('subscription', documentIds).delete();
  await forgetAddresses(
    trx,
    rows.flatMap(({ email }) => email ?? []),
  );
  return documentIds;
}

/** Erases requests whose link is over, confirmed or not, with the address their letter went to. @returns how many */
export async function eraseRequests(trx: Transaction): Promise<number> {
  const { rows } = await trx.raw<{ rows: Erased[] }>(EXPIRED, { requests: TABLES.subscriptionRequests });
  const keys = rows.map(({ document_id }) => requestKey(document_id));
  await trx(TABLES.notifications).whereIn('key', keys).update({ recipients: '[]' });
  const known = await trx(TABLES.subscriptions)
    .whereIn(
      'email',
      rows.flatMap(({ email }) => email ?? []),
    )
    .pluck('email');
  await forgetAddresses(
    trx,
    rows.flatMap(({ email }) => (email && !known.includes(email) ? email : [])),
  );
  return rows.length;
}

/** Key of the notification that carries the letter of a request. */
export const requestKey = (request: string): string => `subscription-request:${request}`;

export const isFullBatch = (count: number): boolean => count === BATCH;
