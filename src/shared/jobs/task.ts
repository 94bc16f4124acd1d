import type { Core } from '@strapi/strapi';
import type { z } from '@strapi/utils';

/** One attempt at one job, as the handler of its task sees it. */
export interface JobRun {
  readonly id: string;
  /** 1 at the first attempt. */
  readonly attempt: number;
  /** The minute of the tick that started it; null for what was enqueued. */
  readonly tickAt: Date | null;
  /**
   * Aborted when somebody cancels the job or the process stops: finish the current step and call
   * `signal.throwIfAborted()`. Work that returns after the abort counts as unfinished all the same.
   */
  readonly signal: AbortSignal;
  /** Tells how far the work is; shown in the panel as a bar. Cheap enough to call at every step. */
  progress(done: number, total: number): Promise<void>;
}

export interface TaskWords {
  readonly ru: string;
  readonly en: string;
}

interface TaskBase {
  /** `<plugin>.<verb-noun>`, stored with every job: never rename while jobs may wait. */
  readonly name: `${string}.${string}`;
  readonly title: TaskWords;
  /** After so many failed attempts the job is dead: it waits for a person on the page «Задания». */
  readonly maxAttempts: number;
  /** Seconds to wait before the next attempt, after `attempt` (1, 2, …) has failed; default exponential. */
  readonly backoffSeconds?: (attempt: number) => number;
  /** Crontab line of ticks in UTC (5 fields); missed ticks up to `backfillSeconds` are caught up, each once. */
  readonly tick?: { readonly cron: string; readonly backfillSeconds: number };
}

export interface TaskDefinition<Schema extends z.ZodType> extends TaskBase {
  /** Parsed before every attempt: what was enqueued by an older release is refused with a reason, not misread. */
  readonly payload: Schema;
  /** Idempotent: a killed process leaves its jobs to others, which run them again. */
  run(strapi: Core.Strapi, payload: z.output<Schema>, job: JobRun): Promise<void>;
}

/** A task whose payload type is closed over: what the queue keeps and runs. */
export interface Task<Payload> extends TaskBase {
  readonly accepts: (payload: Payload) => void;
  execute(strapi: Core.Strapi, stored: unknown, job: JobRun): Promise<void>;
}

/** What waits in the queue is not what this release of the task takes: trying again would not help. */
export class UnreadablePayload extends Error {
  constructor(cause: z.ZodError) {
    const fields = cause.issues.map(({ path, code }) => `${path.join('.') || '(payload)'}: ${code}`);
    super(`UnreadablePayload: ${fields.join(', ')}`);
  }
}

function read<Schema extends z.ZodType>(schema: Schema, stored: unknown): z.output<Schema> {
  const parsed = schema.safeParse(stored);
  if (!parsed.success) throw new UnreadablePayload(parsed.error);
  return parsed.data;
}

export function defineTask<Schema extends z.ZodType>(
  definition: TaskDefinition<Schema>,
): Task<z.input<Schema>> {
  const { payload: schema, run, ...base } = definition;
  return {
    ...base,
    accepts: (payload) => {
      schema.parse(payload);
    },
    execute: (strapi, stored, job) => run(strapi, read(schema, stored), job),
  };
}
