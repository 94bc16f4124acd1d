import type { Core } from '@strapi/strapi';

/** `strapi.service(uid)` cannot be told its type; the registry behind it can. */
export function serviceOf<Service>(strapi: Core.Strapi, uid: string): Service {
  return strapi.get<{ get(uid: string): Service }>('services').get(uid);
}
