import { z } from '@strapi/utils';
import type { Transaction } from '../../../../../../shared/db/in-transaction';
import type { SubscriberFrequency } from '../../../../shared/contract';
import { TABLES } from '../../../../shared/ids';
import { newId } from '../new-id';

const topicList = z.array(z.string());

/** A request that waits for its letter to be answered. */
export interface WaitingRequest {
  readonly document_id: string;
  readonly email: string | null;
  readonly topics: readonly string[];
  readonly frequency: SubscriberFrequency;
  readonly consent_version: string | null;
  readonly consent_at: Date | null;
  readonly consent_address: string | null;
  readonly expires_at: Date;
  readonly confirmed_at: Date | null;
  readonly subscription: string | null;
}

/** The request, locked: a second press of the button waits for the first and finds it done. */
export async function lockRequest(trx: Transaction, documentId: string): Promise<WaitingRequest | null> {
  const [row]: (Omit<WaitingRequest, 'topics'> & { topics: string })[] = await trx(
    TABLES.subscriptionRequests,
  )
    .where({ document_id: documentId })
    .forUpdate();
  // Strapi keeps the driver from parsing JSON.
  return row ? { ...row, topics: topicList.parse(JSON.parse(row.topics)) } : null;
}

export interface Consent {
  readonly version: string;
  readonly at: Date;
  readonly address: string;
}

/** A leave that somebody who left had given is not one any more. */
const STILL_ALLOWED = `:subscriptions:.stage = 'active' and :subscriptions:.allows_tracking`;

/** The one subscription of the address: made, or brought back to life. @returns documentId */
async function subscriptionOf(
  trx: Transaction,
  email: string,
  frequency: SubscriberFrequency,
  consent: Consent,
): Promise<string> {
  const now = new Date();
  const change = {
    stage: 'active',
    frequency,
    consent_version: consent.version,
    consent_at: consent.at,
    consent_address: consent.address,
    confirmed_at: now,
    unsubscribed_at: null,
    updated_at: now,
  };
  const [row]: { document_id: string }[] = await trx(TABLES.subscriptions)
    .insert({ document_id: newId(), email, allows_tracking: false, created_at: now, ...change })
    .onConflict('email')
    .merge({ ...change, allows_tracking: trx.raw(STILL_ALLOWED, { subscriptions: TABLES.subscriptions }) })
    .returning('document_id');
  if (!row) throw new Error('An upsert gave no row');
  return row.document_id;
}

/** What somebody who left had chosen is not what they choose now. */
const FORGET_FORMER = `delete from ?? t using ?? s
  where t.subscription = s.document_id and s.email = ? and s.stage <> 'active'`;

/** Adds the topics of the request to the subscription of its address. @returns documentId of the subscription */
export async function activateSubscription(
  trx: Transaction,
  request: WaitingRequest & { readonly email: string },
  consent: Consent,
): Promise<string> {
  const { email, topics, frequency } = request;
  await trx.raw(FORGET_FORMER, [TABLES.subscriptionTopics, TABLES.subscriptions, email]);
  const subscription = await subscriptionOf(trx, email, frequency, consent);
  const now = new Date();
  await trx(TABLES.subscriptionTopics)
    .insert(
      topics.map((topic) => ({
        document_id: newId(),
        subscription,
        topic,
        created_at: now,
        updated_at: now,
      })),
    )
    .onConflict(['subscription', 'topic'])
    .ignore();
  await trx(TABLES.subscriptionRequests)
    .where({ document_id: request.document_id })
    .update({ email: null, confirmed_at: now, subscription, updated_at: now });
  return subscription;
}
