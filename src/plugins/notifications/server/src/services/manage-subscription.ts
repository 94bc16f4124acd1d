import type { Core } from '@strapi/strapi';
import { changedFields } from '../../../../../domain/audit/changed-fields';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { pluginApi } from '../../../../../shared/plugin-api';
import { readLinkToken } from '../../../../../shared/sealed-links/seal';
import type { SubscriberFrequency, Subscription, SubscriptionChange } from '../../../shared/contract';
import { SUBSCRIPTION_TOPIC_UID, SUBSCRIPTION_UID, TABLES } from '../../../shared/ids';
import { newId } from '../queries/new-id';
import { topicNames } from '../queries/subscriptions/topic-names';

const nothingChosen = {
  ru: 'Отметьте хотя бы одну тему. Чтобы писем не было вовсе, отпишитесь.',
  en: 'Choose at least one topic. To get no letters at all, unsubscribe.',
};

/** `ivan@mail.ru` → `i***@mail.ru`. */
const masked = (email: string): string => email.replace(/^(.).*@/, '$1***@');

/** What an active subscription is set to, locked; null where it is none. */
async function lockActive(trx: Transaction, documentId: string): Promise<SubscriptionChange | null> {
  const [row]: { frequency: SubscriberFrequency; allows_tracking: boolean }[] = await trx(
    TABLES.subscriptions,
  )
    .where({ document_id: documentId, stage: 'active' })
    .forUpdate();
  if (!row) return null;
  const topics: string[] = await trx(TABLES.subscriptionTopics)
    .where({ subscription: documentId })
    .pluck('topic');
  return { topics: topics.sort(), frequency: row.frequency, allowsTracking: row.allows_tracking };
}

/** What was chosen among the topics that are there, and those offered to everybody. */
function allowedTopics(before: SubscriptionChange, { topics }: SubscriptionChange): string[] {
  const allowed = new Set([...before.topics, 'news', 'announcements']);
  return [...new Set(topics)].filter((topic) => allowed.has(topic)).sort();
}

async function replaceTopics(
  trx: Transaction,
  subscription: string,
  topics: readonly string[],
): Promise<void> {
  const now = new Date();
  await trx(TABLES.subscriptionTopics).where({ subscription }).whereNotIn('topic', topics).delete();
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
}

/** Letters that were sent or wait carry the leave they were written with: taken back, it holds for them too. */
const stopTracking = (trx: Transaction, recipient: string) =>
  trx(TABLES.messages)
    .where({ recipient_kind: 'subscriber', recipient, is_tracked: true })
    .update({ is_tracked: false });

async function save(
  trx: Transaction,
  documentId: string,
  { topics, frequency, allowsTracking }: SubscriptionChange,
): Promise<void> {
  await replaceTopics(trx, documentId, topics);
  await trx(TABLES.subscriptions)
    .where({ document_id: documentId })
    .update({ frequency, allows_tracking: allowsTracking, updated_at: new Date() });
  if (!allowsTracking) await stopTracking(trx, documentId);
}

/** What is on its way to somebody who left does not leave any more. */
const dropQueued = (trx: Transaction, recipient: string) =>
  trx(TABLES.messages)
    .where({ recipient_kind: 'subscriber', recipient, stage: 'queued' })
    .update({ stage: 'failed', failed_at: new Date(), reason: 'Получатель отписался', claim: null });

/** What whoever has the link of a letter may do with the subscription it was sent by. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const journal = (
    act: 'changed' | 'ended',
    id: string,
    fields: Partial<ReturnType<typeof changedFields>> = {},
  ) =>
    pluginApi(strapi, 'audit').record({
      action: `notifications.subscription-${act}`,
      object: { type: SUBSCRIPTION_UID, id, title: 'Подписка' },
      ...fields,
      actor: { kind: 'anonymous' },
      withoutOrigin: true,
    });

  const view = async (documentId: string): Promise<Subscription | null> => {
    const row = await strapi.db.query(SUBSCRIPTION_UID).findOne({ where: { documentId } });
    if (!row) return null;
    const topics: { topic: string }[] = await strapi.db
      .query(SUBSCRIPTION_TOPIC_UID)
      .findMany({ where: { subscription: documentId }, orderBy: { id: 'asc' } });
    const names = await topicNames(
      strapi,
      topics.map(({ topic }) => topic),
    );
    return {
      stage: row.stage,
      maskedEmail: masked(row.email),
      topics: topics.map(({ topic }) => ({ topic, name: names.get(topic) ?? 'Больше не публикуется' })),
      frequency: row.frequency,
      allowsTracking: row.allowsTracking === true,
    };
  };

  return {
    async find(token: string): Promise<Subscription | null> {
      const documentId = readLinkToken(strapi, 'subscription:manage', token);
      return documentId ? view(documentId) : null;
    },

    /** Saves what differs; the same form again writes nothing, and nothing into the journal. */
    async change(token: string, change: SubscriptionChange): Promise<Subscription | null> {
      const documentId = readLinkToken(strapi, 'subscription:manage', token);
      if (!documentId) return null;
      await inTransaction(strapi, async (trx) => {
        const before = await lockActive(trx, documentId);
        if (!before) return;
        const after = { ...change, topics: allowedTopics(before, change) };
        if (after.topics.length === 0)
          throw new RefusedError(400, 'SubscriptionWithoutTopics', nothingChosen);
        const changed = changedFields({ ...before }, after);
        if (Object.keys(changed.after).length === 0) return;
        await save(trx, documentId, after);
        await journal('changed', documentId, changed);
      });
      return view(documentId);
    },

    async unsubscribe(token: string): Promise<Subscription | null> {
      const documentId = readLinkToken(strapi, 'subscription:manage', token);
      if (!documentId) return null;
      await inTransaction(strapi, async (trx) => {
        if (!(await lockActive(trx, documentId))) return;
        const now = new Date();
        await trx(TABLES.subscriptions)
          .where({ document_id: documentId })
          .update({ stage: 'unsubscribed', unsubscribed_at: now, updated_at: now });
        await dropQueued(trx, documentId);
        await journal('ended', documentId);
      });
      return view(documentId);
    },
  };
};
