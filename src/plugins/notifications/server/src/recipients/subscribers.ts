import type { Core } from '@strapi/strapi';
import { nextDigestAt } from '../../../../../domain/notifications/digest-time';
import { storedLink } from '../../../../../shared/sealed-links/stored-link';
import type { EventDefinition } from '../../../shared/contract';
import { type Subscriber, subscribersOfTopics } from '../queries/subscriptions/subscribers-of-topics';
import type { Destination, DestinationPage } from './destination';

/** What one piece of the list of subscribers is asked for by. */
export interface SubscribersQuestion {
  readonly topics: readonly string[];
  /** `next` of the piece before; null at the start. */
  readonly after: string | null;
  readonly limit: number;
}

/** One piece of those who subscribed to any of the topics, each once, in an order that never changes. */
export type SubscribersPage = (
  strapi: Core.Strapi,
  event: EventDefinition,
  question: SubscribersQuestion,
) => Promise<DestinationPage>;

/** Whoever subscribes or leaves while the list is walked is in it or not; nobody is in it twice. */
export const subscribersPage: SubscribersPage = async (strapi, _event, question) => {
  const subscribers = await subscribersOfTopics(strapi, question);
  const settings = strapi.config.get<{ digestAt: number; digestWeekday: number; timeZone: string }>(
    'subscriptions',
  );
  const { digestAt: minutes, digestWeekday: weekday, timeZone: zone } = settings;
  const weekly = nextDigestAt({ minutes, weekday, zone }, new Date());
  const destinations = subscribers.map(
    ({ document_id, email, frequency, allows_tracking }: Subscriber): Destination => ({
      channel: 'email',
      recipient: { kind: 'subscriber', id: document_id, name: null },
      address: email,
      unsubscribeUrl: storedLink('subscription:unsubscribe', document_id),
      isTracked: allows_tracking,
      ...(frequency === 'weekly' ? { digest: 'weekly', notBefore: weekly } : {}),
    }),
  );
  const last = subscribers.length === question.limit ? subscribers.at(-1) : undefined;
  return { destinations, next: last?.document_id ?? null };
};
