import type { Core } from '@strapi/strapi';
import type { EventDefinition } from '../../../shared/contract';
import type { DestinationPage } from './destination';

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

export const subscribersPage: SubscribersPage = async () => ({ destinations: [], next: null });
