import type { Refusal } from '../refusal';
import { addDays, type LocalDate } from '../time/local-date';
import { type CalendarYear, holidaysOf, isHoliday, isWeekend } from './calendar-year';
import { refuseCalendar, type WorkingCalendarCode } from './messages';

/** A shortened day is a working one that is an hour shorter: the eve of a holiday. */
export type DayKind = 'working' | 'shortened' | 'off';

/** Days of the five-day working week. */
export interface WorkingCalendar {
  /** null for a day of a year the calendar does not know: nothing may be reckoned across it. */
  kindOf(date: LocalDate): DayKind | null;
}

/** The answer of reckoning by the calendar: a value, or why there is none. */
export type Reckoned<Value> = { readonly value: Value } | { readonly refusal: Refusal<WorkingCalendarCode> };

export const yearMissing = (): { readonly refusal: Refusal<WorkingCalendarCode> } => ({
  refusal: refuseCalendar('CalendarYearMissing'),
});

/** Labour Code, article 95: a working day right before a holiday is an hour shorter. */
function isEve(date: LocalDate): boolean {
  return isHoliday(addDays(date, 1));
}

/**
 * Where the day off goes that fell together with a holiday: to the next working day, unless a decree moved it, and not
 * in January. Labour Code, article 112 parts 2 and 5.
 */
function movedByLaw(year: CalendarYear, isOff: (date: LocalDate) => boolean): LocalDate[] {
  const moved = new Set(year.transfers.map(({ from }) => from));
  const targets: LocalDate[] = [];
  for (const holiday of holidaysOf(year.year)) {
    if (!isWeekend(holiday) || holiday.slice(5, 7) === '01' || moved.has(holiday)) continue;
    let day = addDays(holiday, 1);
    while (isOff(day) || targets.includes(day)) day = addDays(day, 1);
    targets.push(day);
  }
  return targets;
}

/**
 * The kinds of the days that are not what their weekday says. A weekend worked instead of a weekday is as long as that
 * weekday was: order of the labour ministry of 2009-08-13 № 588н, paragraph 1.
 */
function exceptionsOf(year: CalendarYear): Map<LocalDate, DayKind> {
  const kinds = new Map<LocalDate, DayKind>();
  for (const date of [...holidaysOf(year.year), ...year.additionalDaysOff]) kinds.set(date, 'off');
  for (const { from, to } of year.transfers) {
    if (!isHoliday(from)) kinds.set(from, isEve(to) ? 'shortened' : 'working');
    kinds.set(to, 'off');
  }
  const isOff = (date: LocalDate): boolean =>
    (kinds.get(date) ?? (isWeekend(date) ? 'off' : 'working')) === 'off';
  for (const date of movedByLaw(year, isOff)) kinds.set(date, 'off');
  for (const holiday of holidaysOf(year.year)) {
    const eve = addDays(holiday, -1);
    if (eve.startsWith(`${year.year}-`) && !isOff(eve)) kinds.set(eve, 'shortened');
  }
  return kinds;
}

/** The calendar of the years given; a later entry for the same year replaces an earlier one. */
export function workingCalendar(years: readonly CalendarYear[]): WorkingCalendar {
  const known = new Map(years.map((year) => [year.year, exceptionsOf(year)]));
  return {
    kindOf(date) {
      const exceptions = known.get(Number(date.slice(0, 4)));
      if (!exceptions) return null;
      return exceptions.get(date) ?? (isWeekend(date) ? 'off' : 'working');
    },
  };
}
