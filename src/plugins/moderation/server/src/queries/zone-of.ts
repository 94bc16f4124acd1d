import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { installationZone } from '../../../../../shared/time/installation-zone';

/** The time zone of the organisation, or that of the installation. */
export async function zoneOf(
  strapi: Core.Strapi,
  trx: Transaction,
  organization: string | null,
): Promise<string> {
  const [row]: { time_zone: string | null }[] = await trx('organizations')
    .select('time_zone')
    .where({ document_id: organization ?? '' })
    .orderByRaw('published_at desc nulls first')
    .limit(1);
  return row?.time_zone ?? installationZone(strapi);
}
