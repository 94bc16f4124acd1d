import type { Core } from '@strapi/strapi';
import { Pool } from 'pg';

/** Connections of the queue alone: a job that waits for the application's pool cannot keep others from being fetched. */
export function createPool(strapi: Core.Strapi, concurrency: number): Pool {
  const pool = new Pool({
    connectionString: strapi.config.get('boot.databaseUrl', ''),
    max: concurrency + 1,
    application_name: 'gospublik worker',
    keepAlive: true,
  });
  // The pool drops a broken connection by itself; without listeners the error would end the process.
  const tell = (error: Error): void => {
    strapi.log.warn(`jobs: connection lost: ${error.message}`);
  };
  pool.on('error', tell);
  pool.on('connect', (client) => {
    client.on('error', tell);
  });
  return pool;
}
