import type { Core } from '@strapi/strapi';
import { parseDatabaseUrl } from '../src/shared/db/database-url';
import { inUtc } from '../src/shared/db/in-utc';

/** PostgreSQL only: the launcher sets DATABASE_URL to the embedded server when nobody else did. */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database<'postgres'> => {
  // The driver writes moments into columns without a zone by the clock of the process (ADR 0101).
  process.env.TZ = 'UTC';
  return {
    connection: {
      client: 'postgres',
      connection: parseDatabaseUrl(env('DATABASE_URL', '')),
      // Every document read holds a connection, and a locked write holds a second one: fewer than 20 can starve.
      pool: { min: 2, max: env.int('DATABASE_POOL_MAX', 20), afterCreate: inUtc },
      acquireConnectionTimeout: 30_000,
    },
    settings: { useTypescriptMigrations: true, runMigrations: true },
  };
};
