import type { Core } from '@strapi/strapi';

/** A request that has been answered. */
export type AnsweredRequest = Parameters<Core.MiddlewareHandler>[0];

export const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** `<plugin>::<controller>.<verb>` of the route that answered, whatever spelling of its address was asked; or nothing. */
export function handlerOf(ctx: AnsweredRequest): string | null {
  const route: unknown = ctx.state.route;
  const handler = memberOf(route, 'handler');
  const plugin = memberOf(memberOf(route, 'info'), 'pluginName');
  if (typeof handler !== 'string') return null;
  return handler.includes('::') ? handler : `${String(plugin ?? '')}::${handler}`;
}
