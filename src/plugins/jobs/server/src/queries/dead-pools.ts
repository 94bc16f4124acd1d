import type { ClientBase } from 'pg';
import { REASONS } from '../../../shared/ids';

/** First number of the two of an advisory lock: these share no number with the locks of one number. */
const POOLS = 4038;

/**
 * Shared, so that two pools whose ids hash alike do not wait for each other. PostgreSQL frees it when the process
 * that holds it is gone.
 */
export const HOLD_LOCK = `select pg_advisory_lock_shared(${POOLS}, hashtext($1))`;

/**
 * A host that dies says no goodbye: PostgreSQL misses it after three seconds instead of two hours. Over a Unix socket,
 * which never outlives its host, the settings change nothing.
 */
export const MISS_SOON =
  'set tcp_keepalives_idle = 1; set tcp_keepalives_interval = 1; set tcp_keepalives_count = 2; set tcp_user_timeout = 3000';

const lives = (pool: string): string => `exists (
  select from pg_locks where locktype = 'advisory' and granted and objsubid = 2
    and database = (select oid from pg_database where datname = current_database())
    and classid::bigint = ${POOLS} and objid::bigint = hashtext(${pool})::bigint & 4294967295)`;

const DEAD = `
select pool from (
  select locked_by as pool from graphile_worker._private_jobs where locked_by is not null
  union select locked_by from graphile_worker._private_job_queues where locked_by is not null
) as holding where not ${lives('pool')}`;

/** Worker pools that hold jobs although no process answers for them. */
export async function deadPools(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ pool: string }>(DEAD);
  return rows.map(({ pool }) => pool);
}

/** So often a job may lose its process without losing an attempt: it may be the job that kills it. */
const FORGIVEN = 3;

const TAKE_OVER = `
with orphan as (
  select job.id, task.identifier as task, coalesce(run.interruptions, 0) as interruptions
  from graphile_worker._private_jobs as job
  join graphile_worker._private_tasks as task on task.id = job.task_id
  left join jobs_runs as run on run.job_id = job.id
  where job.locked_by = any($1) and not ${lives('job.locked_by')}
), taken as (
  update graphile_worker._private_jobs as job set
    attempts = case when orphan.interruptions < ${FORGIVEN} then greatest(job.attempts - 1, 0) else job.attempts end,
    last_error = '${REASONS.processDied}', locked_by = null, locked_at = null, updated_at = now()
  from orphan where job.id = orphan.id and job.locked_by = any($1)
  returning job.id, orphan.task, job.created_at
), noted as (
  insert into jobs_runs as run (job_id, task, interruptions, queued_at)
  select id, task, 1, created_at from taken
  on conflict (job_id) do update set interruptions = run.interruptions + 1
), freed as (
  update graphile_worker._private_job_queues set locked_by = null, locked_at = null
  where locked_by = any($1) and not ${lives('locked_by')}
)
select count(*)::int as taken, pg_notify('jobs:insert', json_build_object('count', count(*))::text) from taken`;

/** Puts the jobs of dead pools back into the queue. @returns how many */
export async function takeOver(client: ClientBase, pools: readonly string[]): Promise<number> {
  const { rows } = await client.query<{ taken: number }>(TAKE_OVER, [pools]);
  return rows[0]?.taken ?? 0;
}
