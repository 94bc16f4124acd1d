import type { Pool } from 'pg';

const RELEASE = `
with released as (
  update graphile_worker._private_jobs set
    attempts = greatest(attempts - 1, 0), locked_by = null, locked_at = null, updated_at = now()
  where id = any($1::bigint[]) and locked_by = $2
  returning job_queue_id
), freed as (
  update graphile_worker._private_job_queues as queue set locked_by = null, locked_at = null
  from released where queue.id = released.job_queue_id and queue.locked_by = $2
)
select pg_notify('jobs:insert', json_build_object('count', count(*))::text) from released having count(*) > 0`;

/** Puts jobs that a stopping process holds back into the queue at once; the interrupted attempt does not count. */
export async function releaseJobs(database: Pool, ids: readonly string[], pool: string): Promise<void> {
  if (ids.length > 0) await database.query(RELEASE, [ids, pool]);
}
