import type { Pool } from 'pg';

const SAVE = `
insert into jobs_runs as run (job_id, task, progress_done, progress_total, progress_rate, progress_at)
values ($1, $2, $3, $4, $5, clock_timestamp())
on conflict (job_id) do update set
  progress_done = excluded.progress_done, progress_total = excluded.progress_total,
  progress_rate = excluded.progress_rate, progress_at = excluded.progress_at
where run.outcome is null`;

/** `rate` in steps per second. */
export async function saveProgress(
  database: Pool,
  job: { readonly id: string; readonly task: string },
  progress: { readonly done: number; readonly total: number; readonly rate: number | null },
): Promise<void> {
  const { done, total, rate } = progress;
  await database.query(SAVE, [job.id, job.task, Math.round(done), Math.round(total), rate]);
}
