import type { Core } from '@strapi/strapi';

/**
 * Puts a policy behind those that Strapi's own admin routes already have; call it in `register`, before routes are
 * composed. A handler that is not there any more stops the boot: after an upgrade a guard must not vanish in silence.
 */
export function guardRoutes(
  strapi: Core.Strapi,
  plugin: string,
  policy: string | { name: string; config: object },
  handlers: readonly string[],
): void {
  for (const handler of handlers) {
    const routes = adminRoutes(strapi, plugin).filter((route) => route.handler === handler);
    if (routes.length === 0) throw new Error(`${plugin} has no route ${handler} to guard`);
    for (const route of routes) {
      const policies = [...(route.config?.policies ?? []), policy];
      route.config = { ...route.config, policies };
    }
  }
}

/** The same for a middleware: it runs after the policies, around the handler. */
export function wrapRoute(strapi: Core.Strapi, plugin: string, middleware: string, handler: string): void {
  const route = adminRoutes(strapi, plugin).find((one) => one.handler === handler);
  if (!route) throw new Error(`${plugin} has no route ${handler} to wrap with ${middleware}`);
  route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), middleware] };
}

function adminRoutes(strapi: Core.Strapi, plugin: string): Core.Route[] {
  const { routes } = strapi.plugin(plugin);
  return Array.isArray(routes) ? routes : Object.values(routes).flatMap((router) => router.routes);
}
