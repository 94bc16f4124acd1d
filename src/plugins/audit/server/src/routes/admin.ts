import type { Core } from '@strapi/strapi';
import { versionRoutes } from './versions';

const routes: Core.RouterConfig = { type: 'admin', routes: [...versionRoutes] };

export default routes;
