import type { AnyTask } from '../../../../shared/jobs/task-registry';
import type { JobProgress, JobRow, JobState } from '../../shared/contract';
import type { StoredJob } from './queries/jobs';

function progressOf({ progress_done, progress_total, progress_rate, stage }: StoredJob): JobProgress | null {
  if (progress_done === null || progress_total === null) return null;
  const [done, total] = [Number(progress_done), Number(progress_total)];
  const rate = stage === 'running' ? progress_rate : null;
  return { done, total, rate, remainingSeconds: rate ? Math.ceil(Math.max(0, total - done) / rate) : null };
}

export const stateOfStored = (job: StoredJob): JobState => ({
  id: String(job.id),
  task: job.task,
  stage: job.stage,
  progress: progressOf(job),
  reason: job.reason,
  isCancelling: job.cancelling,
  startedBy: job.started_by,
});

const iso = (time: Date | null): string | null => time?.toISOString() ?? null;

export const rowOfStored = (job: StoredJob, task: AnyTask | undefined): JobRow => ({
  ...stateOfStored(job),
  title: task?.title ?? null,
  key: job.key,
  queue: job.queue,
  attempts: job.attempts,
  maxAttempts: job.max_attempts,
  queuedAt: iso(job.queued_at),
  runAt: iso(job.run_at),
  startedAt: iso(job.started_at),
  endedAt: iso(job.ended_at),
  note: job.note,
});
