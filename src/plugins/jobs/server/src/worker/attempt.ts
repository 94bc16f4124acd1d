import type { Core } from '@strapi/strapi';
import type { Job } from 'graphile-worker';
import type { Pool } from 'pg';
import { actingAsJob } from '../../../../../shared/acting/acting-job';
import { type JobRun, UnreadablePayload } from '../../../../../shared/jobs/task';
import type { AnyTask } from '../../../../../shared/jobs/task-registry';
import { REASONS } from '../../../shared/ids';
import { endRun, type HeldJob } from '../queries/end-run';
import { failAttempt } from '../queries/fail-attempt';
import { releaseJobs } from '../queries/release-jobs';
import { reasonOf } from '../reason-of';
import { createProgress } from './progress';
import { type AbortCause, causeOf, type RunningJobs } from './running-jobs';
import { splitTick } from './tick-items';

export interface Attempt {
  readonly strapi: Core.Strapi;
  readonly database: Pool;
  readonly running: RunningJobs;
  readonly task: AnyTask;
  readonly job: Job;
  readonly measure: (task: string, outcome: string, seconds: number) => void;
}

type Outcome =
  | { kind: 'done' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'aborted'; because: AbortCause };

/** e, e², e³ … seconds, at most six hours. */
const standardBackoff = (attempt: number): number => Math.exp(Math.min(attempt, 10));

/** Below a second another worker could have the job back before graphile-worker has looked at this failure. */
const SHORTEST_DELAY_SECONDS = 1;

async function execute({ strapi, database, running, task, job }: Attempt): Promise<Outcome> {
  const { payload, tickAt } = splitTick(job.payload);
  const progress = createProgress(database, { id: job.id, task: task.name });
  const { signal } = running.start(job.id);
  const run: JobRun = { id: job.id, attempt: job.attempts, tickAt, signal, progress: progress.report };
  let error: unknown;
  let hasFailed = false;
  try {
    await actingAsJob({ task: task.name, id: job.id }, () => task.execute(strapi, payload, run));
  } catch (thrown) {
    error = thrown;
    hasFailed = true;
  } finally {
    running.end(job.id);
  }
  await progress.flush();
  const because = causeOf(signal);
  if (because) return { kind: 'aborted', because };
  return hasFailed ? { kind: 'failed', error } : { kind: 'done' };
}

async function fail({ strapi, database, task, job }: Attempt, held: HeldJob, error: unknown): Promise<void> {
  const reason = reasonOf(error);
  const delay = (task.backoffSeconds ?? standardBackoff)(job.attempts);
  const result = await failAttempt(database, held, {
    reason,
    delaySeconds: Math.max(SHORTEST_DELAY_SECONDS, delay),
    key: job.key,
    isFinal: error instanceof UnreadablePayload,
  });
  if (result === 'superseded') await endRun(database, held, 'cancelled', REASONS.superseded);
  const words = `jobs: ${task.name} ${job.id}, attempt ${job.attempts} of ${job.max_attempts}: ${reason}`;
  if (result === 'dead') strapi.log.error(`${words}. No more attempts: see the page «Задания»`);
  else strapi.log.warn(words);
}

/**
 * One attempt at one job, to its end in the queue. What it throws tells graphile-worker not to delete the job; by then
 * the job is where it belongs, and graphile-worker's own answer finds nothing to do. Only when the database could not
 * be asked does its answer, which it repeats until it gets through, count.
 */
export async function attempt(of: Attempt): Promise<void> {
  const { strapi, database, task, job } = of;
  const held: HeldJob = { id: job.id, task: task.name, pool: job.locked_by ?? '' };
  const started = performance.now();
  const outcome = await execute(of);
  of.measure(task.name, outcome.kind, (performance.now() - started) / 1000);
  const trouble = (error: unknown): void => {
    strapi.log.warn(`jobs: the end of ${task.name} ${job.id} could not be written: ${reasonOf(error)}`);
  };
  switch (outcome.kind) {
    case 'done':
      await endRun(database, held, 'done').catch(trouble);
      return;
    case 'failed':
      await fail(of, held, outcome.error).catch(trouble);
      throw outcome.error;
    case 'aborted':
      if (outcome.because === 'cancelled')
        return void (await endRun(database, held, 'cancelled').catch(trouble));
      if (outcome.because === 'stopping') await releaseJobs(database, [job.id], held.pool).catch(trouble);
      throw new Error(`Aborted: ${outcome.because}`);
  }
}
