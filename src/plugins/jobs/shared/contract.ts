export type JobStage = 'waiting' | 'running' | 'failed' | 'dead' | 'done' | 'cancelled';

/** How far a long job is; `rate` in steps per second over the last ones, `remainingSeconds` null while unknown. */
export interface JobProgress {
  readonly done: number;
  readonly total: number;
  readonly rate: number | null;
  readonly remainingSeconds: number | null;
}

export interface JobState {
  readonly id: string;
  readonly task: string;
  readonly stage: JobStage;
  readonly progress: JobProgress | null;
  /** Why the last attempt failed, without secrets. */
  readonly reason: string | null;
}

/**
 * What other plugins may ask of this one. Jobs are put into the queue by `src/shared/jobs/enqueue.ts`, which also the
 * plugins above this one may use.
 */
export interface JobsApi {
  /** null: no such job, or it ended so long ago that nothing of it is kept. */
  stateOf(id: string): Promise<JobState | null>;
  /** A waiting job never starts, a running one is asked to stop at its next step. */
  cancel(id: string): Promise<void>;
}
