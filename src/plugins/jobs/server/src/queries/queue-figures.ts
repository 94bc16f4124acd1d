import type { Core } from '@strapi/strapi';
import type { QueueFigures } from '../../../shared/contract';

const FIGURES = `
select
  count(*) filter (where locked_at is null and attempts = 0 and max_attempts > 0)::int as waiting,
  count(*) filter (where locked_at is not null)::int as running,
  count(*) filter (where locked_at is null and attempts between 1 and max_attempts - 1)::int as failed,
  count(*) filter (where locked_at is null and attempts >= max_attempts)::int as dead,
  coalesce(extract(epoch from now() - min(run_at) filter (where is_available and run_at <= now())), 0)::float8
    as "oldestWaitingSeconds"
from graphile_worker._private_jobs`;

const TIMEOUT_MS = 2_000;

/** One statement over the queue alone, for probes that ask every few seconds. */
export async function queueFigures(strapi: Core.Strapi): Promise<QueueFigures> {
  const { rows } = await strapi.db.connection.raw(FIGURES).timeout(TIMEOUT_MS);
  return rows[0];
}
