import type { Pool } from 'pg';
import { saveProgress } from '../queries/save-progress';

const BETWEEN_WRITES_MS = 500;
const REMEMBERED_MS = 20_000;

interface Sample {
  readonly at: number;
  readonly done: number;
}

/** Steps per second over the last samples; null until there is something to divide by. */
function rateOf(samples: readonly Sample[]): number | null {
  const [first] = samples;
  const last = samples.at(-1);
  if (!first || !last || last.at - first.at < BETWEEN_WRITES_MS / 2) return null;
  return Math.max(0, ((last.done - first.done) * 1000) / (last.at - first.at));
}

/**
 * Keeps how far one job is: in memory at every step, in the database twice a second. Written past the transaction of
 * the task, so that the panel sees it at once; a failure to write it is no failure of the work.
 */
export function createProgress(database: Pool, job: { id: string; task: string }) {
  let samples: Sample[] = [];
  let latest: { done: number; total: number } | undefined;
  let writtenAt = 0;
  let isDirty = false;

  const write = async (): Promise<void> => {
    if (!latest) return;
    isDirty = false;
    writtenAt = Date.now();
    samples = [...samples, { at: writtenAt, done: latest.done }].filter(
      ({ at }) => at > writtenAt - REMEMBERED_MS,
    );
    await saveProgress(database, job, { ...latest, rate: rateOf(samples) }).catch(() => undefined);
  };

  return {
    async report(done: number, total: number): Promise<void> {
      latest = { done, total };
      isDirty = true;
      if (Date.now() - writtenAt >= BETWEEN_WRITES_MS) await write();
    },
    /** Writes the last step when it has not been written. */
    async flush(): Promise<void> {
      if (isDirty) await write();
    },
  };
}
