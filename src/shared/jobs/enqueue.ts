import type { Core } from '@strapi/strapi';
import { inTransaction } from '../db/in-transaction';
import type { Task } from './task';

export interface EnqueueOptions {
  /** Of jobs with one key only the last waits: enqueueing again replaces what waits under it. */
  readonly key?: string;
  /** What happens to the time of a job that already waits under the key; default `replace`. */
  readonly keyMode?: 'replace' | 'preserve_run_at' | 'unsafe_dedupe';
  readonly runAt?: Date;
  /** Jobs of one queue run one after another, in any number of instances. */
  readonly queue?: string;
  /** Lower numbers first; default 0. */
  readonly priority?: number;
}

const ADD_JOB = `select (graphile_worker.add_job(
  identifier := ?, payload := ?::json, queue_name := ?, run_at := ?::timestamptz, max_attempts := ?,
  job_key := ?, priority := ?, flags := ?::text[], job_key_mode := ?)).id`;

/** In whose request it is asked for: that person may follow and cancel the job. Jobs of jobs belong to nobody. */
function starterFlags(strapi: Core.Strapi): string[] | null {
  const state = strapi.requestContext.get()?.state;
  const isStaff = state?.auth?.strategy?.name === 'admin';
  return isStaff && typeof state.user?.id === 'number' ? [`staff:${state.user.id}`] : null;
}

/**
 * Puts a job into the queue in the caller's transaction: rolled back with it, visible to workers when it commits.
 * A port that every plugin may use; the plugin `jobs` runs what is in the queue.
 * @returns id of the job
 * @throws ZodError where the payload is not what the task takes
 */
export async function enqueue<Payload>(
  strapi: Core.Strapi,
  task: Task<Payload>,
  payload: Payload,
  { key, keyMode = 'replace', runAt, queue, priority = 0 }: EnqueueOptions = {},
): Promise<string> {
  task.accepts(payload);
  const bindings = [
    task.name,
    JSON.stringify(payload),
    queue ?? null,
    runAt?.toISOString() ?? null,
    task.maxAttempts,
    key ?? null,
    priority,
    starterFlags(strapi),
    keyMode,
  ];
  const { rows } = await inTransaction(strapi, (trx) => trx.raw(ADD_JOB, bindings));
  return String(rows[0].id);
}
