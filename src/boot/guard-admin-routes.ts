import type { Core } from '@strapi/strapi';

/** Handlers of Strapi's own panel routes and the gate each of them gets besides its permission. */
const MIDDLEWARES: Readonly<Record<string, readonly string[]>> = {
  'global::guard-accounts': ['user.create', 'user.update', 'user.deleteOne', 'user.deleteMany'],
};

const changesOf = (controller: string, verbs: readonly string[]) =>
  verbs.map((verb) => `${controller}.${verb}`);
const TOKEN_VERBS = ['create', 'update', 'regenerate', 'revoke'] as const;

const POLICIES: Readonly<Record<string, readonly string[]>> = {
  'global::no-fetching': ['admin-upload.uploadFromUrls'],
  'global::administrators-only': [
    ...changesOf('role', ['create', 'update', 'updatePermissions', 'deleteOne', 'deleteMany']),
    ...changesOf('api-token', TOKEN_VERBS),
    ...changesOf('admin-token', TOKEN_VERBS),
    ...changesOf('transfer', ['token-create', 'token-update', 'token-regenerate', 'token-revoke']),
  ],
};

/**
 * Runs in register, before the routes are mounted. A handler that is not found stops the start: after an upgrade that
 * renames it the route would stand open without anybody noticing.
 */
export function guardAdminRoutes(strapi: Core.Strapi): void {
  const routes = routesByHandler(strapi);
  for (const [name, handlers] of Object.entries(MIDDLEWARES)) {
    for (const route of handlers.map(routes)) {
      route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), name] };
    }
  }
  for (const [name, handlers] of Object.entries(POLICIES)) {
    for (const route of handlers.map(routes)) {
      route.config = { ...route.config, policies: [...(route.config?.policies ?? []), name] };
    }
  }
}

function routesByHandler(strapi: Core.Strapi): (handler: string) => Core.Route {
  const routers = [strapi.admin.routes, strapi.plugin('upload').routes].flatMap((group) =>
    Object.values(group),
  );
  const routes = routers.flatMap((router) => ('routes' in router ? router.routes : []));
  return (handler) => {
    const route = routes.find((candidate) => candidate.handler === handler);
    if (!route) throw new Error(`Strapi has no admin route with the handler ${handler} any more`);
    return route;
  };
}
