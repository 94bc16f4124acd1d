import type { Pool } from 'pg';
import type { HeldJob } from './end-run';

const FAIL = `
with failed as (
  update graphile_worker._private_jobs set
    attempts = case when $6 then max_attempts else attempts end,
    last_error = $3, run_at = now() + $4 * interval '1 second', locked_by = null, locked_at = null, updated_at = now()
  where id = $1 and locked_by = $2 and key is not distinct from $5
  returning job_queue_id, attempts, max_attempts
), freed as (
  update graphile_worker._private_job_queues as queue set locked_by = null, locked_at = null
  from failed where queue.id = failed.job_queue_id and queue.locked_by = $2
)
select attempts >= max_attempts as dead from failed`;

export interface Failure {
  readonly reason: string;
  readonly delaySeconds: number;
  /** The key under which the attempt began; enqueueing again under it has taken it away meanwhile. */
  readonly key: string | null;
  /** No further attempt would help. */
  readonly isFinal: boolean;
}

/**
 * Gives the job back to the queue until its next attempt. graphile-worker does the same after every thrown error, for
 * a job its pool still holds, with delays of its own; it finds nothing left to do.
 * @returns `dead` after the last attempt; `superseded` when the key belongs to a newer job, or the job to another pool
 */
export async function failAttempt(
  database: Pool,
  { id, pool }: HeldJob,
  { reason, delaySeconds, key, isFinal }: Failure,
): Promise<'waiting' | 'dead' | 'superseded'> {
  const { rows } = await database.query<{ dead: boolean }>(FAIL, [
    id,
    pool,
    reason,
    delaySeconds,
    key,
    isFinal,
  ]);
  const [row] = rows;
  if (!row) return 'superseded';
  return row.dead ? 'dead' : 'waiting';
}
