import type { ClientBase } from 'pg';
import type { AbortCause } from '../worker/running-jobs';

const TO_ABORT = `
select running.id::text, run.cancel_requested_at is not null as cancelled
from unnest($1::bigint[]) as running(id)
left join graphile_worker._private_jobs as job on job.id = running.id
left join jobs_runs as run on run.job_id = running.id
where run.cancel_requested_at is not null or job.locked_by is distinct from $2`;

/** Of the jobs that run here: those somebody cancelled, and those that others took over when this process seemed dead. */
export async function jobsToAbort(
  client: ClientBase,
  running: readonly string[],
  pool: string,
): Promise<{ id: string; cause: AbortCause }[]> {
  if (running.length === 0) return [];
  const { rows } = await client.query<{ id: string; cancelled: boolean }>(TO_ABORT, [running, pool]);
  return rows.map(({ id, cancelled }) => ({ id, cause: cancelled ? 'cancelled' : 'taken-over' }));
}
