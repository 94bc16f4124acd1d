import type { Core } from '@strapi/strapi';

/** Progress of jobs that left the queue unseen has no end to count from: a day without news is enough. */
const FORGET = `
delete from jobs_runs as run
where ended_at < now() - ? * interval '1 day'
  or (outcome is null and coalesce(progress_at, cancel_requested_at, queued_at) < now() - interval '1 day'
    and not exists (select from graphile_worker._private_jobs as job where job.id = run.job_id))`;

/** Forgets jobs that ended more than `days` ago. @returns how many */
export async function forgetRuns(strapi: Core.Strapi, days: number): Promise<number> {
  const { rowCount } = await strapi.db.connection.raw(FORGET, [days]);
  return rowCount;
}
