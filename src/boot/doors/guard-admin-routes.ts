import type { Core } from '@strapi/strapi';
import { guardRoutes, wrapRoute } from '../../shared/guard-routes';

/** Routes of one plugin (or of `admin`, Strapi's own administration) by their handlers. */
type Routes = Readonly<Record<string, readonly string[]>>;

const of = (controller: string, verbs: readonly string[]) => verbs.map((verb) => `${controller}.${verb}`);
const TOKEN_VERBS = ['create', 'update', 'regenerate', 'revoke'] as const;

/** The gate some routes get besides their permission. */
const POLICIES: Readonly<Record<string, Routes>> = {
  'global::no-fetching': { upload: ['admin-upload.uploadFromUrls'] },
  'global::administrators-only': {
    admin: [
      ...of('role', ['create', 'update', 'updatePermissions', 'deleteOne', 'deleteMany']),
      ...of('api-token', TOKEN_VERBS),
      ...of('admin-token', TOKEN_VERBS),
      ...of('transfer', ['token-create', 'token-update', 'token-regenerate', 'token-revoke']),
    ],
  },
};

/** Routes that Strapi opens to everybody with a session, and the permission of the page that calls each of them. */
const PERMISSIONS: Readonly<Record<string, Routes>> = {
  'admin::roles.read': { admin: ['permission.getAll'] },
  'admin::api-tokens.read': { admin: of('content-api', ['getPermissions', 'getRoutes']) },
  'plugin::content-manager.components.configure-layout': {
    'content-manager': ['components.updateComponentConfiguration'],
  },
  'plugin::i18n.locale.update': { i18n: ['settings.updateSettings'] },
  // Strapi looks at what was sent before it asks who may.
  'plugin::upload.assets.create': { upload: ['admin-upload.upload'] },
  'plugin::users-permissions.roles.read': {
    'users-permissions': of('permissions', ['getPermissions', 'getPolicies', 'getRoutes']),
  },
};

/** Runs in register, before the routes are mounted. */
export function guardAdminRoutes(strapi: Core.Strapi): void {
  for (const handler of of('user', ['create', 'update', 'deleteOne', 'deleteMany'])) {
    wrapRoute(strapi, 'admin', 'global::guard-accounts', handler);
  }
  for (const [policy, routes] of Object.entries(POLICIES)) {
    for (const [plugin, handlers] of Object.entries(routes)) guardRoutes(strapi, plugin, policy, handlers);
  }
  for (const [action, routes] of Object.entries(PERMISSIONS)) {
    const policy = { name: 'admin::hasPermissions', config: { actions: [action] } };
    for (const [plugin, handlers] of Object.entries(routes)) guardRoutes(strapi, plugin, policy, handlers);
  }
}
