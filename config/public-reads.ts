import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** In whose calendar a day of validity begins and ends. */
  timeZone: env('TZ_DEFAULT', 'Europe/Moscow'),
  /** Address of the public site whose pages show what is published; empty: there is none, the API alone. */
  siteUrl: env('PUBLIC_SITE_URL', ''),
  limits: {
    /** Requests one address may send to the public API in one window, all instances together; 0 for no limit. */
    requests: env.int('PUBLIC_READ_LIMIT', 6000),
    windowSeconds: env.int('PUBLIC_READ_WINDOW_SECONDS', 60),
  },
});
