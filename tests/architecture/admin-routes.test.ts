import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type App, startApp } from '../helpers/app';

type AdminRoute = { plugin: string; route: string; actions: string[]; authenticated: boolean };

/** Guards no route: widens what the routes of `read-journal` answer to the entries of all organisations. */
const SCOPES = ['plugin::audit.read-whole-journal'];

const PLUGINS = readdirSync(path.join(__dirname, '..', '..', 'src', 'plugins'));

let app: App;

/** Admin routes of the plugins that live in src/plugins, with the actions their policies name. */
const ourAdminRoutes = (): Promise<AdminRoute[]> =>
  app.run((strapi, ours) => {
    const policiesOf = (route: { config?: { policies?: unknown[] } }) => route.config?.policies ?? [];
    const actionsOf = (policy: unknown): string[] => {
      if (typeof policy !== 'object' || policy === null || !('config' in policy)) return [];
      const { name, config } = policy as { name?: string; config?: { actions?: string[] } };
      return name === 'admin::hasPermissions' ? (config?.actions ?? []) : [];
    };
    return ours.flatMap((plugin) => {
      const { routes } = strapi.plugin(plugin);
      const routers = Array.isArray(routes) ? [] : Object.values(routes);
      return routers
        .filter(({ type }) => type === 'admin')
        .flatMap((router) => router.routes)
        .map((route) => ({
          plugin,
          route: `${route.method} /${plugin}${route.path}`,
          actions: policiesOf(route).flatMap(actionsOf),
          authenticated: policiesOf(route).includes('admin::isAuthenticatedAdmin'),
        }));
    });
  }, PLUGINS);

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
});

it('finds the routes it judges', async () => {
  const routes = await ourAdminRoutes();
  expect(routes.map(({ route }) => route)).toContain('GET /registry/memberships');
});

it('every admin route asks for a session and for exactly one action of its own plugin', async () => {
  const wrong = (await ourAdminRoutes()).filter(
    ({ actions, authenticated, plugin }) =>
      !authenticated || actions.length !== 1 || !actions[0]?.startsWith(`plugin::${plugin}.`),
  );
  expect(wrong).toEqual([]);
});

it('every action a route names is registered, and every registered action guards a route', async () => {
  const routes = await ourAdminRoutes();
  const registered: string[] = await app.run((strapi) =>
    strapi
      .service('admin::permission')
      .actionProvider.values()
      .map((action: { actionId: string }) => action.actionId),
  );
  const plugins = new Set(routes.map(({ plugin }) => plugin));
  const ours = registered.filter((id) => [...plugins].some((plugin) => id.startsWith(`plugin::${plugin}.`)));
  expect(ours).toEqual(expect.arrayContaining(SCOPES));
  const guarding = ours.filter((id) => !SCOPES.includes(id));
  expect(new Set(routes.flatMap(({ actions }) => actions))).toEqual(new Set(guarding));
});
