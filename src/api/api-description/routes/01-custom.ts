import type { Core } from '@strapi/strapi';

const routes: Core.RouterConfig = {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/openapi.json', handler: 'api-description.find' }],
};

export default routes;
