import type { Core } from '@strapi/strapi';
import { RefusedError } from '../shared/errors';

function refuse(): never {
  throw new RefusedError(403, 'AdministratorRegistrationClosed', {
    ru: 'Первый администратор создаётся при запуске из ADMIN_EMAIL и ADMIN_PASSWORD, а не через эту страницу.',
    en: 'The first administrator is created at start from ADMIN_EMAIL and ADMIN_PASSWORD, not through this page.',
  });
}

/**
 * Closes Strapi's page that makes whoever comes first the owner of an installation without accounts. Runs in
 * `register`, before the routes take their handlers.
 */
export function closeAdministratorRegistration(strapi: Core.Strapi): void {
  strapi.get('controllers').extend('admin::authentication', (controller: object) => ({
    ...controller,
    registerAdmin: refuse,
  }));
}
