import type { Core } from '@strapi/strapi';

/** Puts code of ours around a service that Strapi registers, for whoever calls it. */
export function extendService<Service>(
  strapi: Core.Strapi,
  uid: string,
  change: (service: Service) => Service,
): void {
  strapi
    .get<{ extend(uid: string, change: (service: Service) => Service): void }>('services')
    .extend(uid, change);
}
