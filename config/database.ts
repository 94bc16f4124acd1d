import type { Core } from '@strapi/strapi';
import { parseDatabaseUrl } from '../src/shared/db/database-url';

/** PostgreSQL only: the launcher sets DATABASE_URL to the embedded server when nobody else did. */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database<'postgres'> => ({
  connection: {
    client: 'postgres',
    connection: parseDatabaseUrl(env('DATABASE_URL', '')),
    // Every document read holds a connection, and a locked write holds a second one: fewer than 20 can starve.
    pool: { min: 2, max: env.int('DATABASE_POOL_MAX', 20) },
    acquireConnectionTimeout: 30_000,
  },
  settings: { useTypescriptMigrations: true, runMigrations: true },
});
