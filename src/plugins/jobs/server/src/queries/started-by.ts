/**
 * id of the panel user in whose request the job was enqueued, from the flags that `enqueue` writes; null for jobs of
 * ticks and other jobs.
 */
export const startedBy = (job: string): string =>
  `(select split_part(flag, ':', 2)::int from jsonb_object_keys(${job}.flags) flag where flag like 'staff:%' limit 1)`;
