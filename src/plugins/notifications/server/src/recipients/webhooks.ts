import type { Core } from '@strapi/strapi';
import { WEBHOOK_UID } from '../../../shared/ids';
import type { Destination } from './destination';

interface Endpoint {
  readonly documentId: string;
  readonly name: string;
  readonly events: readonly string[];
  readonly organization: string | null;
}

/** Systems that want to know of the event, whoever else is told. */
export async function webhookDestinations(
  strapi: Core.Strapi,
  event: string,
  organization: string | null,
): Promise<Destination[]> {
  const endpoints: Endpoint[] = await strapi.db
    .query(WEBHOOK_UID)
    .findMany({ where: { isEnabled: true, events: { $notNull: true } } });
  return endpoints
    .filter((one) => one.events.includes(event))
    .filter((one) => one.organization === null || one.organization === organization)
    .map(({ documentId, name }) => ({
      channel: 'webhook',
      recipient: { kind: 'system', id: documentId, name },
      address: documentId,
    }));
}
