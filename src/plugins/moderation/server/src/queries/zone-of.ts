import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { installationZone } from '../../../../../shared/time/installation-zone';

type Order = 'published_at asc nulls last' | 'published_at desc nulls first';

async function firstZone(
  strapi: Core.Strapi,
  trx: Transaction,
  organization: string | null,
  order: Order,
): Promise<string> {
  const [row]: { time_zone: string | null }[] = await trx('organizations')
    .select('time_zone')
    .where({ document_id: organization ?? '' })
    .orderByRaw(order)
    .limit(1);
  return row?.time_zone ?? installationZone(strapi);
}

/** The time zone of the organisation as it was reviewed, of one that is not public yet as it stands; or that of the installation. */
export const zoneOf = (strapi: Core.Strapi, trx: Transaction, organization: string | null): Promise<string> =>
  firstZone(strapi, trx, organization, 'published_at asc nulls last');

/** The time zone the people of the organisation have set, reviewed or not; or that of the installation. */
export const zoneOfDraft = (
  strapi: Core.Strapi,
  trx: Transaction,
  organization: string | null,
): Promise<string> => firstZone(strapi, trx, organization, 'published_at desc nulls first');
