import type { Core, UID } from '@strapi/strapi';

/**
 * `GET /api/<path>/:id/history`. Whoever may read a document of the type may read its history: the scope is that of
 * `findOne`, which also a token that may only read has.
 */
export function historyRoute(path: string, uid: UID.CollectionType): Core.RouterConfig {
  return {
    type: 'content-api',
    routes: [
      {
        method: 'GET',
        path: `/${path}/:id/history`,
        handler: `${uid}.history`,
        config: { auth: { scope: [`${uid}.findOne`] } },
      },
    ],
  };
}
