/** In the queue: `failed` waits for its next attempt, `dead` has none left and waits for a person. */
export const LIVE_STAGES = ['running', 'dead', 'failed', 'waiting'] as const;

/** Out of the queue; `discarded` was given up by a person. */
export const ENDED_STAGES = ['done', 'cancelled', 'discarded'] as const;

export const JOB_STAGES = [...LIVE_STAGES, ...ENDED_STAGES] as const;

export type LiveStage = (typeof LIVE_STAGES)[number];
export type JobStage = (typeof JOB_STAGES)[number];

const ALLOWED = {
  retry: ['failed', 'dead'],
  discard: ['failed', 'dead'],
  cancel: ['waiting', 'failed', 'running'],
} as const satisfies Record<string, readonly JobStage[]>;

export type JobVerb = keyof typeof ALLOWED;

/** Whether a person may do this with a job in this stage: the verb refuses by it, the page disables its button by it. */
export function mayBeDone(verb: JobVerb, stage: JobStage): boolean {
  const stages: readonly JobStage[] = ALLOWED[verb];
  return stages.includes(stage);
}

export interface QueuedJob {
  readonly isLocked: boolean;
  readonly attempts: number;
  readonly maxAttempts: number;
}

/** The stage of a job that is in the queue; `attempts` counts the running one. */
export function stageInQueue({ isLocked, attempts, maxAttempts }: QueuedJob): LiveStage {
  if (isLocked) return 'running';
  if (attempts >= maxAttempts) return 'dead';
  return attempts > 0 ? 'failed' : 'waiting';
}

export const isJobStage = (text: string): text is JobStage => JOB_STAGES.some((stage) => stage === text);
