import type { Core } from '@strapi/strapi';
import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';

/** Finding the jobs of dead processes must not read a long queue. */
const LOCKED_JOBS = `create index if not exists jobs_locked_by_index
  on graphile_worker._private_jobs (locked_by) where locked_by is not null`;

/**
 * Makes the tables of the queue. Under the boot lock and before any plugin can enqueue, also in processes that run
 * no jobs: those that seed data put jobs into the queue for others.
 */
export async function prepareJobQueue(strapi: Core.Strapi): Promise<void> {
  const connectionString: string = strapi.config.get('boot.databaseUrl', '');
  if (connectionString === '') return;
  await runMigrations({ connectionString });
  const client = new Client({ connectionString, application_name: 'gospublik job queue' });
  await client.connect();
  try {
    await client.query(LOCKED_JOBS);
  } finally {
    await client.end();
  }
}
