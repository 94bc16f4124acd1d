import type { Core } from '@strapi/strapi';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { pluginApi } from '../../../../../shared/plugin-api';
import { readLinkToken } from '../../../../../shared/sealed-links/seal';
import type { Subscription, SubscriptionChange } from '../../../shared/contract';
import { SUBSCRIPTION_TOPIC_UID, SUBSCRIPTION_UID, TABLES } from '../../../shared/ids';
import { newId } from '../queries/new-id';
import { topicNames } from '../queries/subscriptions/topic-names';

const nothingChosen = {
  ru: 'Отметьте хотя бы одну тему. Чтобы писем не было вовсе, отпишитесь.',
  en: 'Choose at least one topic. To get no letters at all, unsubscribe.',
};

/** `ivan@mail.ru` → `i***@mail.ru`. */
const masked = (email: string): string => email.replace(/^(.).*@/, '$1***@');

const object = (id: string) => ({ type: SUBSCRIPTION_UID, id, title: 'Подписка' });

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

/** What is on its way to somebody who left does not leave any more. */
const dropQueued = (trx: Transaction, recipient: string) =>
  trx(TABLES.messages)
    .where({ recipient_kind: 'subscriber', recipient, stage: 'queued' })
    .update({ stage: 'failed', failed_at: new Date(), reason: 'Получатель отписался', claim: null });

/** What whoever has the link of a letter may do with the subscription it was sent by. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
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

  /** Locks the row of an active subscription; false where it is none. */
  const lockActive = async (trx: Transaction, documentId: string): Promise<boolean> => {
    const rows = await trx(TABLES.subscriptions)
      .where({ document_id: documentId, stage: 'active' })
      .forUpdate();
    return rows.length > 0;
  };

  return {
    async find(token: string): Promise<Subscription | null> {
      const documentId = readLinkToken(strapi, 'subscription:manage', token);
      return documentId ? view(documentId) : null;
    },

    async change(token: string, change: SubscriptionChange): Promise<Subscription | null> {
      const documentId = readLinkToken(strapi, 'subscription:manage', token);
      const before = documentId && (await view(documentId));
      if (!documentId || !before) return null;
      const allowed = new Set([...before.topics.map(({ topic }) => topic), 'news', 'announcements']);
      const topics = change.topics.filter((topic) => allowed.has(topic));
      if (topics.length === 0) throw new RefusedError(400, 'SubscriptionWithoutTopics', nothingChosen);
      const { frequency, allowsTracking } = change;
      await inTransaction(strapi, async (trx) => {
        if (!(await lockActive(trx, documentId))) return;
        await replaceTopics(trx, documentId, topics);
        await trx(TABLES.subscriptions)
          .where({ document_id: documentId })
          .update({ frequency, allows_tracking: allowsTracking, updated_at: new Date() });
        await pluginApi(strapi, 'audit').record({
          action: 'notifications.subscription-changed',
          object: object(documentId),
          before: { topics: before.topics.map(({ topic }) => topic), frequency: before.frequency },
          after: { topics, frequency, allowsTracking },
          actor: { kind: 'anonymous' },
        });
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
        await pluginApi(strapi, 'audit').record({
          action: 'notifications.subscription-ended',
          object: object(documentId),
          actor: { kind: 'anonymous' },
        });
      });
      return view(documentId);
    },
  };
};
