import { parseCronItem } from 'graphile-worker';

const MINUTE = 60_000;
const HORIZON_MINUTES = 366 * 24 * 60;

/** The first minute after `now` that matches the crontab line, in UTC; null when there is none within a year. */
export function nextTick(cron: string, now: Date): Date | null {
  const { match } = parseCronItem({ task: 'next', match: cron });
  const first = Math.floor(now.getTime() / MINUTE) + 1;
  for (let minute = first; minute < first + HORIZON_MINUTES; minute += 1) {
    const at = new Date(minute * MINUTE);
    const parts = {
      min: at.getUTCMinutes(),
      hour: at.getUTCHours(),
      date: at.getUTCDate(),
      month: at.getUTCMonth() + 1,
      dow: at.getUTCDay(),
    };
    if (match(parts)) return at;
  }
  return null;
}
