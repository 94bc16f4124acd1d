import type { StrapiApp } from '@strapi/strapi/admin';

/** Puts our page in place of «Overview» of the settings, which offers plans, updates and seats. */
export function ownSystemPage(app: StrapiApp): void {
  const page = {
    path: 'application-infos',
    lazy: async () => ({ Component: (await import('./SystemPage')).SystemPage }),
  };
  app.router.addRoute((routes) =>
    routes.map((route) =>
      route.path === 'settings/*' && route.children
        ? { ...route, children: route.children.map((child) => (child.path === page.path ? page : child)) }
        : route,
    ),
  );
}
