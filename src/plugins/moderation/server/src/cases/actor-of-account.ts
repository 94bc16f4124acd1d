import type { Core } from '@strapi/strapi';
import { adminPermissions } from '../../../../../shared/strapi-services';
import type { Actor } from './actor';

/**
 * The panel user with the rights the account has now, for what is done in its name outside its request; null for an
 * account that was blocked or closed: Strapi still knows the rights of such a one.
 */
export async function actorOfAccount(strapi: Core.Strapi, userId: number): Promise<Actor | null> {
  const user = await strapi.db.query('admin::user').findOne({ where: { id: userId }, populate: ['roles'] });
  if (user?.isActive !== true || user.blocked === true) return null;
  return { userId, ability: await adminPermissions(strapi).engine.generateUserAbility(user) };
}
