import type { Path, Refusal } from '../refusal';
import type { LocalDate } from './local-date';
import { refuseTime, type TimeCode } from './messages';

/** What a clock on the wall shows: minutes since midnight of the date, 0…1439. */
export interface WallTime {
  readonly date: LocalDate;
  readonly minutes: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Building a formatter costs some hundred times more than using it; there are few zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, formatter);
  return formatter;
}

/** The wall clock read as if it stood in Greenwich, in ms. */
function wallClockMs(instantMs: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(instantMs)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function offsetMs(instantMs: number, zone: string): number {
  const wholeSeconds = Math.floor(instantMs / 1000) * 1000;
  return wallClockMs(wholeSeconds, zone) - wholeSeconds;
}

/** Date and time of day in a zone. `instant` is a valid Date, `zone` a name that `checkTimeZone` accepts. */
export function wallTimeAt(instant: Date, zone: string): WallTime {
  const wall = new Date(wallClockMs(instant.getTime(), zone));
  return { date: wall.toISOString().slice(0, 10), minutes: wall.getUTCHours() * 60 + wall.getUTCMinutes() };
}

/**
 * The instant at which the clock shows `minutes` (may exceed a day: 1500 is 01:00 of the next). An hour that
 * comes twice gives its first coming; an hour that is skipped is moved on by the length of the skip, so that
 * later minutes never give an earlier instant (as RFC 5545 and Temporal's «compatible»).
 */
export function instantOf(date: LocalDate, minutes: number, zone: string): Date {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE_MS;
  const before = offsetMs(wall - DAY_MS, zone);
  const after = offsetMs(wall + DAY_MS, zone);
  if (before === after) return new Date(wall - before);
  const fitting = [wall - before, wall - after].filter((instant) => wallClockMs(instant, zone) === wall);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : wall - before);
}

/** A name of the IANA database, such as `Europe/Moscow`, or `UTC`; fixed offsets are no zones. */
export function checkTimeZone(zone: string, path: Path = []): Refusal<TimeCode>[] {
  try {
    if (zone !== 'UTC' && !/^[A-Z][A-Za-z_]+(?:\/[A-Za-z_+0-9-]+)+$/.test(zone)) throw new RangeError(zone);
    formatterOf(zone);
    return [];
  } catch {
    return [refuseTime('TimeZoneUnknown', path)];
  }
}
