import type { Core } from '@strapi/strapi';
import { journalRoutes } from './journal';
import { versionRoutes } from './versions';

const routes: Core.RouterConfig = { type: 'admin', routes: [...journalRoutes, ...versionRoutes] };

export default routes;
