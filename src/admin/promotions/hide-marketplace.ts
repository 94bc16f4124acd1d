import type { StrapiApp } from '@strapi/strapi/admin';

const MARKETPLACE_ACTION = 'admin::marketplace.read';

/**
 * The marketplace link and the list of plugins are shown to whoever holds this permission, Super Admin always.
 * Nobody installs plugins from this panel, so the panel never sees the permission. Presentation only: there is
 * no marketplace route on the server to protect.
 */
export function hideMarketplace(app: StrapiApp): void {
  app.addRBACMiddleware(() => (next) => (permissions) => {
    return next(permissions.filter(({ action }) => action !== MARKETPLACE_ACTION));
  });
}
