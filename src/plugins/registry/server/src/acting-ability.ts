import type { Core } from '@strapi/strapi';
import type { Ability } from '../../../../shared/strapi-services';

/**
 * What a policy of an admin route sees of the request; bodies and queries are not validated yet. Strapi hands policies
 * a copy of the context without its getters: `ctx.query` is not there, `ctx.request.query` is.
 */
export interface GuardedRequest {
  params: Record<string, string | undefined>;
  request: { body?: unknown; query: Record<string, unknown> };
  state: { userAbility?: Ability; user?: { id?: unknown } };
}

const hasAbility = (state: unknown): state is { userAbility: Ability } =>
  typeof state === 'object' && state !== null && 'userAbility' in state && Boolean(state.userAbility);

/**
 * The ability of the panel user whose request is being served; none where the system itself writes (boot, jobs,
 * demo data, the public API). Only for what Strapi calls without saying who acts: documents and file rows.
 */
export function actingAbility(strapi: Core.Strapi): Ability | null {
  const state: unknown = strapi.requestContext.get()?.state;
  return hasAbility(state) ? state.userAbility : null;
}

/** id of that panel user. */
export function actingUserId(strapi: Core.Strapi): number | null {
  const user: unknown = strapi.requestContext.get()?.state.user;
  const id = typeof user === 'object' && user !== null && 'id' in user ? user.id : null;
  return typeof id === 'number' ? id : null;
}
