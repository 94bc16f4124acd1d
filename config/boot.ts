import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  databaseUrl: env('DATABASE_URL', ''),
  /** Seconds to wait for another instance that is starting; long enough for its migrations. */
  lockTimeout: env.int('BOOT_LOCK_TIMEOUT', 300),
  firstAdministrator: { email: env('ADMIN_EMAIL', ''), password: env('ADMIN_PASSWORD', '') },
});
