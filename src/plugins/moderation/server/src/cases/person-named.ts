import type { Core } from '@strapi/strapi';
import { adminPermissions } from '../../../../../shared/strapi-services';
import type { NamedPerson } from './actor';
import { type OpenCase, personAtCase } from './open-case';

/** Another panel user before the case; null for who is not there or blocked. */
export async function personNamed(
  strapi: Core.Strapi,
  userId: number,
  open: OpenCase,
): Promise<NamedPerson | null> {
  const where = { id: userId, isActive: true, blocked: { $ne: true } };
  const user = await strapi.db.query('admin::user').findOne({ where, populate: ['roles'] });
  if (!user) return null;
  const ability = await adminPermissions(strapi).engine.generateUserAbility(user);
  return personAtCase(strapi, { userId, ability }, open);
}
