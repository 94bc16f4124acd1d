import { type LocalDate, weekdayOf } from '../time/local-date';
import { instantOf } from '../time/zone';
import type { OpeningHours, Stretch } from './opening-hours';
import { workingSpans } from './spans';

/** From inclusive, to exclusive, in ms of the epoch. */
export interface OpenPeriod {
  readonly from: number;
  readonly to: number;
}

/** The hours that begin on this day: an exception first, then the weekday. Null is a day off. */
function stretchOn(hours: OpeningHours, date: LocalDate): Stretch | null {
  const exception = hours.exceptions.find((one) => one.date <= date && date <= (one.until || one.date));
  if (!exception) return hours.days.find((day) => day.weekday === weekdayOf(date)) ?? null;
  const { closed, opens, closes, breaks } = exception;
  return !closed && opens && closes ? { opens, closes, breaks } : null;
}

/** The periods that begin on this day in the zone, though they may end on the next. */
export function periodsOn(hours: OpeningHours, date: LocalDate, zone: string): OpenPeriod[] {
  const stretch = stretchOn(hours, date);
  if (stretch === null) return [];
  return workingSpans(stretch)
    .map((span) => ({
      from: instantOf(date, span.from, zone).getTime(),
      to: instantOf(date, span.to, zone).getTime(),
    }))
    .filter((period) => period.from < period.to);
}
