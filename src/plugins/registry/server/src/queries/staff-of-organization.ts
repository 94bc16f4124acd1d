import type { Core } from '@strapi/strapi';
import { MEMBERSHIP_UID } from '../../../shared/ids';

/** ids of the panel users who work for the organisation. */
export async function staffOfOrganization(strapi: Core.Strapi, organization: string): Promise<number[]> {
  const rows = await strapi.db.query(MEMBERSHIP_UID).findMany({
    select: ['id'],
    where: { organization },
    populate: { user: { select: ['id'] } },
  });
  return rows.flatMap((row) => (row.user ? [Number(row.user.id)] : []));
}
