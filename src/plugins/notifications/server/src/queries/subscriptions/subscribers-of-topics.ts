import type { Core } from '@strapi/strapi';
import type { SubscriberFrequency } from '../../../../shared/contract';
import { TABLES } from '../../../../shared/ids';

export interface Subscriber {
  readonly document_id: string;
  readonly email: string;
  readonly frequency: SubscriberFrequency;
  readonly allows_tracking: boolean;
}

const PAGE = `
  select s.document_id, s.email, s.frequency, s.allows_tracking
  from ?? s
  where s.stage = 'active' and s.document_id > ?
    and exists (select from ?? t where t.subscription = s.document_id and t.topic = any(?))
  order by s.document_id
  limit ?`;

/** Confirmed subscribers of any of the topics, each once, in the order of their ids. */
export async function subscribersOfTopics(
  strapi: Core.Strapi,
  { topics, after, limit }: { topics: readonly string[]; after: string | null; limit: number },
): Promise<Subscriber[]> {
  const { rows } = await strapi.db.connection.raw<{ rows: Subscriber[] }>(PAGE, [
    TABLES.subscriptions,
    after ?? '',
    TABLES.subscriptionTopics,
    [...topics],
    limit,
  ]);
  return rows;
}
