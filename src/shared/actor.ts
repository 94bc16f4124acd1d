import { errors } from '@strapi/utils';

interface RequestOfStaff {
  state: { user?: { id?: unknown } };
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
