import type { Pool } from 'pg';
import { startedBy } from './started-by';

/** A job that one worker pool holds. */
export interface HeldJob {
  readonly id: string;
  readonly task: string;
  readonly pool: string;
}

const END = `
with ended as (
  delete from graphile_worker._private_jobs where id = $1 and locked_by = $2 returning *
), freed as (
  update graphile_worker._private_job_queues as queue set locked_by = null, locked_at = null
  from ended where queue.id = ended.job_queue_id and queue.locked_by = $2
)
insert into jobs_runs as run
  (job_id, task, key, outcome, reason, attempts, started_by, queued_at, started_at, ended_at)
select id, $3, key, $4, coalesce($5, last_error), attempts, ${startedBy('ended')}, created_at, locked_at, clock_timestamp()
from ended
on conflict (job_id) do update set
  outcome = excluded.outcome, reason = excluded.reason, attempts = excluded.attempts, key = excluded.key,
  started_by = excluded.started_by, queued_at = excluded.queued_at, started_at = excluded.started_at,
  ended_at = excluded.ended_at`;

/**
 * Takes the job out of the queue and remembers how it ended, in one statement.
 * @returns false when the pool does not hold it any more: others have taken it over
 */
export async function endRun(
  database: Pool,
  { id, pool, task }: HeldJob,
  outcome: 'done' | 'cancelled',
  reason: string | null = null,
): Promise<boolean> {
  const { rowCount } = await database.query(END, [id, pool, task, outcome, reason]);
  return rowCount === 1;
}
