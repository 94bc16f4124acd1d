/**
 * SQL: whether a job with the key waits or runs. A dead one, which only a person tries again, is none.
 * @param key an expression of SQL, never a value
 */
export const hasJob = (key: string): string =>
  `exists (select from graphile_worker._private_jobs job where job.key = ${key}
    and (job.locked_at is not null or job.attempts < job.max_attempts))`;
