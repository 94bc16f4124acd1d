import type { Core } from '@strapi/strapi';
import type { JobStage } from '../../../../../domain/jobs/stages';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { startedBy } from './started-by';

const STAGE = `case when job.locked_at is not null then 'running'
  when job.attempts >= job.max_attempts then 'dead' when job.attempts > 0 then 'failed' else 'waiting' end`;

/** The stages of `stageInQueue`, said in SQL: `tests/integration/jobs` compares the two. */
const LIVE = `
select job.id, task.identifier as task, queue.queue_name as queue, job.key, ${STAGE} as stage,
  job.attempts::int, job.max_attempts::int, job.created_at as queued_at, job.run_at, job.locked_at as started_at,
  null::timestamptz as ended_at, job.last_error as reason, null as note, ${startedBy('job')} as started_by,
  coalesce(run.cancel_requested_at is not null and job.locked_at is not null, false) as cancelling,
  run.progress_done, run.progress_total, run.progress_rate
from graphile_worker._private_jobs as job
join graphile_worker._private_tasks as task on task.id = job.task_id
left join graphile_worker._private_job_queues as queue on queue.id = job.job_queue_id
left join jobs_runs as run on run.job_id = job.id`;

const ENDED = `
select job_id, task, null, key, outcome, attempts, null::int, queued_at, null::timestamptz, started_at, ended_at, reason,
  note, started_by, false, progress_done, progress_total, progress_rate
from jobs_runs where outcome is not null`;

const JOBS = `(${LIVE} union all ${ENDED}) as jobs`;

/** What goes on first, then what needs a person, then what waits in the order of its time, then the latest that ended. */
const ORDER = `array_position(array['running', 'dead', 'failed', 'waiting'], stage) nulls last,
  case when ended_at is null then coalesce(run_at, queued_at) end, ended_at desc, id`;

export interface StoredJob {
  readonly id: string;
  readonly task: string;
  readonly queue: string | null;
  readonly key: string | null;
  readonly stage: JobStage;
  readonly attempts: number;
  readonly max_attempts: number | null;
  readonly queued_at: Date | null;
  readonly run_at: Date | null;
  readonly started_at: Date | null;
  readonly ended_at: Date | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly started_by: number | null;
  readonly cancelling: boolean;
  /** Of bigint columns the driver gives text. */
  readonly progress_done: string | null;
  readonly progress_total: string | null;
  readonly progress_rate: number | null;
}

export async function jobById(strapi: Core.Strapi, id: string): Promise<StoredJob | null> {
  const { rows } = await strapi.db.connection.raw(`select * from ${JOBS} where id = ?::bigint`, [id]);
  return rows[0] ?? null;
}

export interface JobsPage {
  readonly page: number;
  readonly pageSize: number;
  readonly stage?: JobStage | undefined;
  readonly task?: string | undefined;
}

export async function jobsPage(
  strapi: Core.Strapi,
  { page, pageSize, stage, task }: JobsPage,
): Promise<{ jobs: StoredJob[]; total: number }> {
  const filter = `where (?::text is null or stage = ?) and (?::text is null or task = ?)`;
  const filtered = [stage ?? null, stage ?? null, task ?? null, task ?? null];
  const database = strapi.db.connection;
  const counted = await database.raw(`select count(*)::int as total from ${JOBS} ${filter}`, filtered);
  const { rows } = await database.raw(`select * from ${JOBS} ${filter} order by ${ORDER} limit ? offset ?`, [
    ...filtered,
    pageSize,
    (page - 1) * pageSize,
  ]);
  return { jobs: rows, total: counted.rows[0].total };
}

/** The row in the queue, which stays as it is until the transaction ends; null when it is not in the queue. */
export async function lockedInQueue(
  trx: Transaction,
  id: string,
): Promise<{ task: string; isLocked: boolean; attempts: number; maxAttempts: number } | null> {
  const { rows } = await trx.raw(
    `select task.identifier as task, job.locked_at is not null as "isLocked", job.attempts::int,
       job.max_attempts::int as "maxAttempts"
     from graphile_worker._private_jobs as job
     join graphile_worker._private_tasks as task on task.id = job.task_id
     where job.id = ?::bigint for update of job`,
    [id],
  );
  return rows[0] ?? null;
}
