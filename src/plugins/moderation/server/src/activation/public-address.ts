import type { Core } from '@strapi/strapi';

/** Where the public reads the profile of an organisation. */
export function publicAddress(strapi: Core.Strapi, organization: string): string {
  const base: string = strapi.config.get('server.absoluteUrl', '');
  return `${base.replace(/\/+$/, '')}/api/organizations/${organization}`;
}
