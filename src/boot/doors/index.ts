import type { Core } from '@strapi/strapi';
import { closeUnusedRoutes } from './close-unused-routes';
import { guardAdminRoutes } from './guard-admin-routes';
import { tellLess } from './tell-less';

/** What Strapi's own routes let through. Each route and who passes it: tests/architecture/authorisation. */
export function openDoors(strapi: Core.Strapi): void {
  closeUnusedRoutes(strapi);
  guardAdminRoutes(strapi);
  tellLess(strapi);
}
