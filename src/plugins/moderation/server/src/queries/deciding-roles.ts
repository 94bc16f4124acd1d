import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../../../shared/ids';
import type { DecidingRole } from '../../../shared/workflows';

const SUPER_ADMIN = 'strapi-super-admin';

/** The roles that may decide about cases at all; the administrator stands in for others and is none of them. */
export async function decidingRoles(strapi: Core.Strapi): Promise<DecidingRole[]> {
  const roles: DecidingRole[] = await strapi.db.query('admin::role').findMany({
    select: ['code', 'name'],
    where: { permissions: { action: ACTIONS.decide }, code: { $ne: SUPER_ADMIN } },
    orderBy: { name: 'asc' },
  });
  return roles.map(({ code, name }) => ({ code, name }));
}
