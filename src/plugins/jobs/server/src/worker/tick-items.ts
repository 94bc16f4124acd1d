import { type ParsedCronItem, parseCronItems } from 'graphile-worker';
import type { AnyTask } from '../../../../../shared/jobs/task-registry';

/** The ticks of the tasks. Each is one row of `known_crontabs`, by the name of its task: that row makes a tick happen once. */
export function tickItems(tasks: Iterable<AnyTask>): ParsedCronItem[] {
  return parseCronItems(
    [...tasks].flatMap(({ name, tick, maxAttempts }) =>
      tick
        ? [
            {
              task: name,
              identifier: name,
              match: tick.cron,
              options: { backfillPeriod: tick.backfillSeconds * 1000, maxAttempts },
            },
          ]
        : [],
    ),
  );
}

/** graphile-worker writes the minute of a tick into the payload, where a strict task would refuse it. */
export function splitTick(stored: unknown): { payload: unknown; tickAt: Date | null } {
  if (typeof stored !== 'object' || stored === null || !('_cron' in stored)) {
    return { payload: stored, tickAt: null };
  }
  const { _cron: tick, ...payload } = stored;
  const isTick = typeof tick === 'object' && tick !== null && 'ts' in tick && typeof tick.ts === 'string';
  return { payload, tickAt: isTick ? new Date(String(tick.ts)) : null };
}
