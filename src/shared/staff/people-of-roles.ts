import type { Core } from '@strapi/strapi';

/** ids of the active panel users with one of the roles, by its code. */
export async function peopleOfRoles(strapi: Core.Strapi, codes: readonly string[]): Promise<number[]> {
  const people: { id: number }[] = await strapi.db.query('admin::user').findMany({
    select: ['id'],
    where: { isActive: true, blocked: { $ne: true }, roles: { code: { $in: [...codes] } } },
  });
  return people.map(({ id }) => id);
}
