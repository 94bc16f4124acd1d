import type { JobStage } from '../../../domain/jobs/stages';

export type { JobStage, JobVerb } from '../../../domain/jobs/stages';

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
  /** Somebody asked the running job to stop, and it has not yet. */
  readonly isCancelling: boolean;
  /** Panel user in whose request it was enqueued; null for jobs of ticks and of other jobs. */
  readonly startedBy: number | null;
}

/**
 * What other plugins may ask of this one. Jobs are put into the queue by `src/shared/jobs/enqueue.ts`, which also the
 * plugins above this one may use.
 */
export interface JobsApi {
  /** null: no such job, or it ended so long ago that nothing of it is kept. */
  stateOf(id: string): Promise<JobState | null>;
  /** A waiting job never starts, a running one is asked to stop at its next step, an ended one stays as it is. */
  cancel(id: string): Promise<void>;
  /** Whether this process runs jobs and shows it to the others; waits a moment for one that has just started. */
  isWorking(): Promise<boolean>;
  /** What waits, runs and failed, in all instances together. */
  figures(): Promise<QueueFigures>;
}

export interface QueueFigures {
  readonly waiting: number;
  readonly running: number;
  readonly failed: number;
  readonly dead: number;
  /** Age in seconds of the job that waits longest past its time; 0 when none does. */
  readonly oldestWaitingSeconds: number;
}

export interface Words {
  readonly ru: string;
  readonly en: string;
}

/** A row of the page. Times are ISO 8601 in UTC. The payload is never shown: it may hold personal data. */
export interface JobRow extends JobState {
  /** null: no task of this release; the job waits for one that has it, or is cancelled. */
  readonly title: Words | null;
  readonly key: string | null;
  readonly queue: string | null;
  readonly attempts: number;
  readonly maxAttempts: number | null;
  readonly queuedAt: string | null;
  readonly runAt: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** Why a person gave it up. */
  readonly note: string | null;
}

/** Query of `GET /jobs/jobs`. */
export interface JobsQuery {
  page?: number;
  pageSize?: number;
  stage?: JobStage;
  task?: string;
}

export interface ListAnswer<Item> {
  data: Item[];
  meta: {
    pagination: { page: number; pageSize: number; pageCount: number; total: number };
    figures: QueueFigures;
  };
}

export interface ItemAnswer<Item> {
  data: Item;
}

/** Answer of `GET /jobs/tasks`: every task of this release, and when it ticks. */
export interface TaskRow {
  readonly name: string;
  readonly title: Words;
  readonly maxAttempts: number;
  /** `cron` in UTC; `nextAt` null when it is more than a year away. */
  readonly tick: {
    readonly cron: string;
    readonly lastAt: string | null;
    readonly nextAt: string | null;
  } | null;
}

export interface DiscardBody {
  reason: string;
}
