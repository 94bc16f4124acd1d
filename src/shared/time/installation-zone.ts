import type { Core } from '@strapi/strapi';

/** Time zone whose calendar counts where no organisation's does: `TZ_DEFAULT`, an IANA name. */
export const installationZone = (strapi: Core.Strapi): string =>
  strapi.config.get<string>('public-reads.timeZone');
