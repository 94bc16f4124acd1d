import type { Core } from '@strapi/strapi';
import { organizationsOfUser } from '../queries/organizations-of-user';

/**
 * The acting person's organisations, asked of the database once a request: Strapi evaluates a condition for every
 * permission of the role, some forty times a request. Nothing outlives the request, so a removed member loses
 * access with the next one, on every instance.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const asked = new WeakMap<object, Map<number, Promise<string[]>>>();

  return {
    of(userId: number): Promise<string[]> {
      const request = strapi.requestContext.get();
      if (!request) return organizationsOfUser(strapi, userId);
      const byUser = asked.get(request) ?? new Map<number, Promise<string[]>>();
      asked.set(request, byUser);
      const known = byUser.get(userId) ?? organizationsOfUser(strapi, userId);
      byUser.set(userId, known);
      return known;
    },
  };
};
