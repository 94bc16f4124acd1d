import { addDays } from '../time/local-date';
import { instantOf, wallTimeAt } from '../time/zone';

/** Minutes since midnight, 0…1439, by the clock on the wall of the zone. `from` after `to` spans midnight; equal: none. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
  readonly zone: string;
}

function covers({ from, to }: QuietHours, minutes: number): boolean {
  if (from === to) return false;
  return from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}

/** Whether nothing that can wait is sent at the instant. The end of the hours is no longer quiet. */
export function isQuiet(hours: QuietHours, instant: Date): boolean {
  return covers(hours, wallTimeAt(instant, hours.zone).minutes);
}

/** The instant itself, or the end of the quiet hours in which it lies. */
export function afterQuiet(hours: QuietHours, instant: Date): Date {
  if (!isQuiet(hours, instant)) return instant;
  const { date, minutes } = wallTimeAt(instant, hours.zone);
  const end = instantOf(minutes < hours.to ? date : addDays(date, 1), hours.to, hours.zone);
  if (end > instant && !isQuiet(hours, end)) return end;
  // Clocks put back made the end come twice, or again quiet: the second coming is the end.
  return afterRepeatedHour(hours, end > instant ? end : instant);
}

function afterRepeatedHour(hours: QuietHours, instant: Date): Date {
  const STEP_MS = 60_000;
  let end = new Date(Math.ceil((instant.getTime() + 1) / STEP_MS) * STEP_MS);
  while (isQuiet(hours, end)) end = new Date(end.getTime() + STEP_MS);
  return end;
}
