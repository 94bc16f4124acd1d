import type { App } from '../../helpers/app';
import type { Knock } from './knock';

export type Route = { method: string; path: string };

/** Every route the router knows, `HEAD` and layers without a method left out. */
export async function listRoutes(app: App): Promise<Route[]> {
  const listed = await app.run((strapi) =>
    strapi.server.listRoutes().map(({ methods, path }) => ({ methods: [...methods], path: String(path) })),
  );
  return listed.flatMap(({ methods, path }) => {
    // Strapi's own liveness answers to every method there is.
    const distinct = methods.length > 5 ? ['GET'] : methods.filter((method) => method !== 'HEAD');
    return distinct.map((method) => ({ method, path }));
  });
}

export const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

const UID = 'api::news-item.news-item';

/** No such thing exists, so that nothing is changed by who passes. Strapi's numeric ids and our documentIds alike. */
const PARAMETERS: Readonly<Record<string, string>> = {
  uid: UID,
  model: UID,
  contentType: UID,
  targetField: 'createdBy',
  provider: 'local',
  documentId: 'aaaaaaaaaaaaaaaaaaaaaaaa',
};

/** Where an empty body would be refused before, or whatever, the door says. */
const BODIES: Readonly<Record<string, object>> = {
  'POST /content-manager/uid/generate': { contentTypeUID: UID, field: 'slug', data: { title: 'Имя' } },
  'POST /content-manager/uid/check-availability': { contentTypeUID: UID, field: 'slug', value: 'imya' },
  'POST /admin/permissions/check': { permissions: [] },
};

/** The session the request comes with stays. */
const QUERIES: Readonly<Record<string, string>> = { 'DELETE /admin/users/me/sessions': '?keepCurrent=true' };

const CREATE = 'POST /content-manager/collection-types/:model';

const ENDS_SESSION = 'POST /admin/logout';

/** The request for a route, with harmless parameters; `model` where the route is asked for more than one type. */
export function knockAt(route: Route, organization: string, model?: string): Knock {
  const name = nameOf(route);
  const path = route.path
    .replace('((?!uploads/).+)', 'nothing.txt')
    .replace(/\(\.\*\)|:path\*/g, 'nothing')
    .replace(/:(\w+)/g, (_, parameter: string) =>
      model && parameter === 'model' ? model : (PARAMETERS[parameter] ?? '999999'),
    );
  return {
    row: model ? `${name} :model=${model}` : name,
    method: route.method,
    path: path + (QUERIES[name] ?? ''),
    // An editor creates for the own organisation only.
    body: name === CREATE ? { organization } : (BODIES[name] ?? {}),
    endsSession: name === ENDS_SESSION,
  };
}
