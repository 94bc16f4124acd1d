import type { Core } from '@strapi/strapi';
import { MEMBERSHIP_UID } from '../../../shared/ids';

/** documentIds of the organisations the panel user works for. */
export async function organizationsOfUser(strapi: Core.Strapi, userId: number): Promise<string[]> {
  const rows = await strapi.db.query(MEMBERSHIP_UID).findMany({
    select: ['organization'],
    where: { user: userId },
  });
  return rows.map((row) => String(row.organization));
}
