import type { Path, Refusal } from '../refusal';
import { isLocalDate, type LocalDate, weekdayOf } from '../time/local-date';
import { refuseCalendar, type WorkingCalendarCode } from './messages';

/** `from` is the day off that is moved, `to` the weekday that becomes one. */
export interface Transfer {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What a decree says of one year. Holidays and shortened days follow from the Labour Code and are not listed. */
export interface CalendarYear {
  readonly year: number;
  /** The act, as an official would cite it. */
  readonly basis: string;
  readonly transfers: readonly Transfer[];
  /** Days off of a region, or those announced in the course of the year. */
  readonly additionalDaysOff: readonly LocalDate[];
}

/** Non-working holidays, `MM-DD`. Source: Labour Code, article 112 part 1. */
const HOLIDAYS: ReadonlySet<string> = new Set([
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
  ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
]);

export function holidaysOf(year: number): LocalDate[] {
  return [...HOLIDAYS].map((day) => `${year}-${day}`);
}

export function isHoliday(date: LocalDate): boolean {
  return HOLIDAYS.has(date.slice(5));
}

export function isWeekend(date: LocalDate): boolean {
  return weekdayOf(date) > 5;
}

function isDateOf(date: LocalDate, year: number): boolean {
  return isLocalDate(date) && date.startsWith(`${year}-`);
}

function isTransfer({ from, to }: Transfer, year: number): boolean {
  if (!isDateOf(from, year) || !isDateOf(to, year)) return false;
  return isWeekend(from) && !isWeekend(to) && !isHoliday(to);
}

/** A year typed from a decree: each date exists in it, a weekend is moved to a weekday. */
export function checkCalendarYear(year: CalendarYear, path: Path = []): Refusal<WorkingCalendarCode>[] {
  return [
    ...year.transfers.flatMap((transfer, position) =>
      isTransfer(transfer, year.year)
        ? []
        : [refuseCalendar('CalendarTransfer', [...path, 'transfers', position])],
    ),
    ...year.additionalDaysOff.flatMap((date, position) =>
      isDateOf(date, year.year)
        ? []
        : [refuseCalendar('CalendarDate', [...path, 'additionalDaysOff', position])],
    ),
  ];
}
