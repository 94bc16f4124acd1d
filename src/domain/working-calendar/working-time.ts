import { addDays, type LocalDate } from '../time/local-date';
import { instantOf, wallTimeAt } from '../time/zone';
import { type Reckoned, type WorkingCalendar, yearMissing } from './working-calendar';
import { addWorkingDays } from './working-days';

/** Minutes since midnight; the break lies inside the day, or is empty. */
export interface WorkingDay {
  readonly opens: number;
  readonly closes: number;
  readonly breakFrom: number;
  readonly breakTo: number;
}

/** When and where the office works. `zone` is an IANA name. */
export interface Office {
  readonly calendar: WorkingCalendar;
  readonly zone: string;
  readonly day: WorkingDay;
}

/** Nine to six with an hour for lunch: eight working hours. */
export const USUAL_DAY: WorkingDay = { opens: 540, closes: 1080, breakFrom: 780, breakTo: 840 };

const SHORTENED_BY = 60;
const MINUTE_MS = 60_000;

/** A stretch of work, in ms of the epoch. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches of work of a day; null in a year the calendar does not know. */
function stretchesOf(date: LocalDate, { calendar, zone, day }: Office): Stretch[] | null {
  const kind = calendar.kindOf(date);
  if (kind === null) return null;
  if (kind === 'off') return [];
  const closes = kind === 'shortened' ? day.closes - SHORTENED_BY : day.closes;
  const at = (minutes: number): number => instantOf(date, minutes, zone).getTime();
  return [
    { from: at(day.opens), to: at(Math.min(day.breakFrom, closes)) },
    { from: at(Math.max(day.breakTo, day.opens)), to: at(closes) },
  ].filter(({ from, to }) => from < to);
}

/** The instant at which `minutes` of work have passed since `from`; work begins at the next opening. `minutes` ≥ 0. */
export function addWorkingMinutes(from: Date, minutes: number, office: Office): Reckoned<Date> {
  let left = minutes * MINUTE_MS;
  let date = wallTimeAt(from, office.zone).date;
  for (;;) {
    const stretches = stretchesOf(date, office);
    if (stretches === null) return yearMissing();
    for (const stretch of stretches) {
      const start = Math.max(stretch.from, from.getTime());
      const length = stretch.to - start;
      if (length < 0 || (length === 0 && left === 0)) continue;
      if (left <= length) return { value: new Date(start + left) };
      left -= Math.max(length, 0);
    }
    date = addDays(date, 1);
  }
}

/** Minutes of work between two instants, `from` not after `to`. */
export function workingMinutesBetween(from: Date, to: Date, office: Office): Reckoned<number> {
  const last = wallTimeAt(to, office.zone).date;
  let total = 0;
  for (let date = wallTimeAt(from, office.zone).date; date <= last; date = addDays(date, 1)) {
    const stretches = stretchesOf(date, office);
    if (stretches === null) return yearMissing();
    for (const stretch of stretches) {
      const length = Math.min(stretch.to, to.getTime()) - Math.max(stretch.from, from.getTime());
      total += Math.max(0, length);
    }
  }
  return { value: total / MINUTE_MS };
}

/** The close of business of the `days`-th working day after the day of `from`. `days` ≥ 1. */
export function endOfWorkingDay(from: Date, days: number, office: Office): Reckoned<Date> {
  const reckoned = addWorkingDays(wallTimeAt(from, office.zone).date, days, office.calendar);
  if ('refusal' in reckoned) return reckoned;
  const stretches = stretchesOf(reckoned.value, office);
  const close = stretches?.[stretches.length - 1]?.to;
  return close === undefined ? yearMissing() : { value: new Date(close) };
}
