import type { Path, Refusal } from '../refusal';
import { addDays, isLocalDate } from '../time/local-date';
import { refuseTime, type TimeCode } from '../time/messages';
import { instantOf } from '../time/zone';

/** `YYYY-MM-DD` (a day in the organisation's zone), an ISO 8601 instant or a Date; absent is an open end. */
export type Boundary = string | Date | null | undefined;

/** A day as `to` belongs to the period entirely; an instant as `to` does not. */
export interface Period {
  readonly from?: Boundary;
  readonly to?: Boundary;
}

export type Validity = 'upcoming' | 'current' | 'expired';

/** Instants carry their offset: without one the server's zone would decide. */
const INSTANT =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:[0-9]{2})$/;

export function isReadable(boundary: Boundary): boolean {
  if (boundary === null || boundary === undefined) return true;
  if (boundary instanceof Date) return !Number.isNaN(boundary.getTime());
  if (isLocalDate(boundary)) return true;
  const day = INSTANT.exec(boundary)?.[1];
  return day !== undefined && isLocalDate(day) && !Number.isNaN(Date.parse(boundary));
}

/** Ms of the epoch of a readable boundary; `dayShift` 1 gives the end of a day. */
export function momentOf(boundary: string | Date, dayShift: 0 | 1, zone: string): number {
  if (boundary instanceof Date) return boundary.getTime();
  if (!isLocalDate(boundary)) return Date.parse(boundary);
  return instantOf(addDays(boundary, dayShift), 0, zone).getTime();
}

/** Where `instant` stands to the period. Days begin and end by the clock of `zone` (IANA name). */
export function validityAt(period: Period, instant: Date, zone: string): Validity {
  const now = instant.getTime();
  if (period.from && now < momentOf(period.from, 0, zone)) return 'upcoming';
  if (period.to && now >= momentOf(period.to, 1, zone)) return 'expired';
  return 'current';
}

export function isValidAt(period: Period, instant: Date, zone: string): boolean {
  return validityAt(period, instant, zone) === 'current';
}

/** How the two ends are called in the document, for the paths of the refusals. */
export interface PeriodFields {
  readonly from: string;
  readonly to: string;
}

/** Both ends exist in the calendar, and the end is not before the beginning (an instant: after it). */
export function checkPeriod(
  period: Period,
  path: Path = [],
  fields: PeriodFields = { from: 'from', to: 'to' },
): Refusal<TimeCode>[] {
  const unreadable = (['from', 'to'] as const)
    .filter((end) => !isReadable(period[end]))
    .map((end) => refuseTime('PeriodDate', [...path, fields[end]]));
  const { from, to } = period;
  if (unreadable.length > 0 || !from || !to) return unreadable;
  const empty = momentOf(to, 1, 'UTC') <= momentOf(from, 0, 'UTC');
  return empty ? [refuseTime('PeriodOrder', [...path, fields.to])] : [];
}
