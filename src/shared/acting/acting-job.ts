import { AsyncLocalStorage } from 'node:async_hooks';

/** The job in which the current code runs, for whoever records who did something. */
export interface ActingJob {
  readonly task: string;
  readonly id: string;
}

const acting = new AsyncLocalStorage<ActingJob>();

/** Everything `work` does, awaited or not, is done by the job. */
export const actingAsJob = <Result>(job: ActingJob, work: () => Result): Result => acting.run(job, work);

export const actingJob = (): ActingJob | undefined => acting.getStore();
