import type { Transaction } from '../../../../../shared/db/in-transaction';
import { startedBy } from './started-by';

const RETRY = `
update graphile_worker._private_jobs set attempts = 0, run_at = now(), updated_at = now()
where id = ?::bigint and locked_at is null`;

const FORGET_WISH = `update jobs_runs set cancel_requested_at = null where job_id = ?::bigint`;

/** The job begins anew, at once; a wish to stop that came too late for the last attempt does not stop the new one. */
export async function retry(trx: Transaction, id: string): Promise<void> {
  await trx.raw(RETRY, [id]);
  await trx.raw(FORGET_WISH, [id]);
  await trx.raw(`select pg_notify('jobs:insert', '{"count":1}')`);
}

const REMOVE = `
with removed as (
  delete from graphile_worker._private_jobs where id = ?::bigint and locked_at is null returning *
)
insert into jobs_runs as run
  (job_id, task, key, outcome, reason, note, attempts, started_by, queued_at, ended_at)
select removed.id, task.identifier, removed.key, ?, removed.last_error, ?, removed.attempts, ${startedBy('removed')},
  removed.created_at, clock_timestamp()
from removed join graphile_worker._private_tasks as task on task.id = removed.task_id
on conflict (job_id) do update set
  outcome = excluded.outcome, reason = excluded.reason, note = excluded.note, attempts = excluded.attempts,
  key = excluded.key, started_by = excluded.started_by, queued_at = excluded.queued_at, ended_at = excluded.ended_at`;

/** Takes a job that does not run out of the queue and remembers why. */
export async function remove(
  trx: Transaction,
  id: string,
  outcome: 'cancelled' | 'discarded',
  note: string | null,
): Promise<void> {
  await trx.raw(REMOVE, [id, outcome, note]);
}

const ASK_TO_STOP = `
insert into jobs_runs as run (job_id, task, cancel_requested_at) values (?::bigint, ?, clock_timestamp())
on conflict (job_id) do update set cancel_requested_at = coalesce(run.cancel_requested_at, excluded.cancel_requested_at)`;

/** The process that runs the job looks for this once a second. */
export async function askToStop(trx: Transaction, id: string, task: string): Promise<void> {
  await trx.raw(ASK_TO_STOP, [id, task]);
}
