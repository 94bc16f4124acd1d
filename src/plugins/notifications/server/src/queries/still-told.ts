import type { Core } from '@strapi/strapi';
import type { Recipient } from '../../../shared/contract';
import { NOTIFICATION_UID, SUBSCRIPTION_TOPIC_UID, SUBSCRIPTION_UID } from '../../../shared/ids';

/** Whether the panel user has an account that is in use. */
export async function isAtWork(strapi: Core.Strapi, userId: string): Promise<boolean> {
  const where = { id: Number(userId), isActive: true, blocked: { $ne: true } };
  return (await strapi.db.query('admin::user').count({ where })) > 0;
}

/** Topics whose subscribers the notification is for. */
async function topicsOf(strapi: Core.Strapi, notification: string): Promise<string[]> {
  const told: { recipients: readonly Recipient[] } | null = await strapi.db
    .query(NOTIFICATION_UID)
    .findOne({ select: ['recipients'], where: { documentId: notification } });
  return (told?.recipients ?? []).flatMap((one) => (one.kind === 'subscribers' ? one.topics : []));
}

/** What a subscriber has left since the notification was written for them; null: nothing. */
export async function whatWasLeft(
  strapi: Core.Strapi,
  subscription: string,
  notification: string,
): Promise<'all' | 'topic' | null> {
  const active = { documentId: subscription, stage: 'active' };
  if ((await strapi.db.query(SUBSCRIPTION_UID).count({ where: active })) === 0) return 'all';
  const topics = await topicsOf(strapi, notification);
  if (topics.length === 0) return null;
  const where = { subscription, topic: { $in: topics } };
  return (await strapi.db.query(SUBSCRIPTION_TOPIC_UID).count({ where })) === 0 ? 'topic' : null;
}
