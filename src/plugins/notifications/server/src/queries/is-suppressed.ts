import type { Core } from '@strapi/strapi';
import type { Channel } from '../../../shared/contract';
import { SUPPRESSION_UID } from '../../../shared/ids';

/** Whether the channel has refused the address for good, and nobody has cleared it since. */
export async function isSuppressed(strapi: Core.Strapi, channel: Channel, address: string): Promise<boolean> {
  return (await strapi.db.query(SUPPRESSION_UID).count({ where: { channel, address } })) > 0;
}
