import type { Core } from '@strapi/strapi';

const routes: Core.RouterConfig = {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/opened/:documentId', handler: 'opened.picture', config: { auth: false } },
  ],
};

export default routes;
