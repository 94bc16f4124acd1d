import type { Core } from '@strapi/strapi';

/** ids of the active panel users one of whose roles has the action. */
export async function peopleWhoMay(strapi: Core.Strapi, action: string): Promise<number[]> {
  const people: { id: number }[] = await strapi.db.query('admin::user').findMany({
    select: ['id'],
    where: { isActive: true, blocked: { $ne: true }, roles: { permissions: { action } } },
  });
  return [...new Set(people.map(({ id }) => id))];
}
