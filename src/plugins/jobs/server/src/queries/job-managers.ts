import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../../../shared/ids';

/** ids of the panel users who may retry and discard jobs. */
export async function jobManagers(strapi: Core.Strapi): Promise<number[]> {
  const users: { id: number }[] = await strapi.db.query('admin::user').findMany({
    select: ['id'],
    where: { isActive: true, roles: { permissions: { action: ACTIONS.manageJobs } } },
  });
  return users.map(({ id }) => id);
}
