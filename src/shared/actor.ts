import { errors } from '@strapi/utils';
import type { Ability } from './strapi-services';

interface RequestOfStaff {
  state: { user?: { id?: unknown }; userAbility?: Ability };
}

/**
 * The panel user of an admin route, for the verbs, which never see the request.
 * @throws UnauthorizedError where the route let a request through without a session
 */
export function actorOf(ctx: RequestOfStaff): { userId: number } {
  const id = ctx.state.user?.id;
  if (typeof id !== 'number') throw new errors.UnauthorizedError();
  return { userId: id };
}

/**
 * What that panel user may do, for the verbs that judge single documents.
 * @throws UnauthorizedError where the route let a request through without a session
 */
export function abilityOf(ctx: RequestOfStaff): Ability {
  const { userAbility } = ctx.state;
  if (!userAbility) throw new errors.UnauthorizedError();
  return userAbility;
}
