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

/** Takes a route of Strapi's away before it is composed. */
export function removeRoute(strapi: Core.Strapi, plugin: string, handler: string): void {
  const router = adminRouters(strapi, plugin).find(({ routes }) =>
    routes.some((one) => one.handler === handler),
  );
  if (!router) throw new Error(`${plugin} has no route ${handler} to remove`);
  router.routes = router.routes.filter((one) => one.handler !== handler);
}

function adminRoutes(strapi: Core.Strapi, plugin: string): Core.Route[] {
  return adminRouters(strapi, plugin).flatMap((router) => router.routes);
}

/** `admin` names Strapi's own administration. Routers that are still functions are the content API's. */
function adminRouters(strapi: Core.Strapi, plugin: string): Core.Router[] {
  const routers = plugin === 'admin' ? strapi.admin.routes : strapi.plugin(plugin).routes;
  return Object.values(routers).filter((router) => typeof router === 'object' && 'routes' in router);
}
