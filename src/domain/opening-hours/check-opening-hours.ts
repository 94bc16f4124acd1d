import type { Path, Refusal } from '../refusal';
import type { TextCode } from '../text/messages';
import { checkPlainLine } from '../text/plain-text';
import { isLocalDate, type LocalDate } from '../time/local-date';
import { checkStretch } from './check-stretch';
import { type OpeningHoursCode, refuseHours } from './messages';
import type { HoursException, OpeningHours, WeekdayHours } from './opening-hours';

type Refusals = Refusal<OpeningHoursCode | TextCode>[];

function againstDays(days: readonly WeekdayHours[], path: Path): Refusals {
  const seen = new Set<number>();
  return days.flatMap((day, position) => {
    const at = [...path, position];
    const known = Number.isInteger(day.weekday) && day.weekday >= 1 && day.weekday <= 7;
    if (!known) return [refuseHours('WeekdayUnknown', [...at, 'weekday'])];
    const repeated = seen.has(day.weekday);
    seen.add(day.weekday);
    return [
      ...(repeated ? [refuseHours('WeekdayRepeated', [...at, 'weekday'])] : []),
      ...checkStretch(day, at),
    ];
  });
}

function againstDates(exception: HoursException, path: Path): Refusal<OpeningHoursCode>[] {
  const { date, until } = exception;
  if (!isLocalDate(date)) return [refuseHours('ExceptionDate', [...path, 'date'])];
  if (!until) return [];
  if (!isLocalDate(until)) return [refuseHours('ExceptionDate', [...path, 'until'])];
  return until < date ? [refuseHours('ExceptionOrder', [...path, 'until'])] : [];
}

function againstHours(exception: HoursException, path: Path): Refusal<OpeningHoursCode>[] {
  const { closed, opens, closes, breaks } = exception;
  if (closed) return [];
  if (opens && closes) return checkStretch({ opens, closes, breaks }, path);
  return [refuseHours('ExceptionHoursMissing', [...path, opens ? 'closes' : 'opens'])];
}

function againstExceptions(exceptions: readonly HoursException[], path: Path): Refusals {
  const taken: { from: LocalDate; to: LocalDate }[] = [];
  return exceptions.flatMap((exception, position) => {
    const at = [...path, position];
    const dates = againstDates(exception, at);
    const range = { from: exception.date, to: exception.until || exception.date };
    const repeated =
      dates.length === 0 && taken.some((other) => other.from <= range.to && range.from <= other.to);
    if (dates.length === 0) taken.push(range);
    return [
      ...dates,
      ...(repeated ? [refuseHours('ExceptionRepeated', [...at, 'date'])] : []),
      ...againstHours(exception, at),
      ...checkPlainLine(exception.note ?? '', [...at, 'note']),
    ];
  });
}

/** Everything against these hours, each reason with the path of its field. */
export function checkOpeningHours(hours: OpeningHours, path: Path = []): Refusals {
  return [
    ...againstDays(hours.days, [...path, 'days']),
    ...againstExceptions(hours.exceptions, [...path, 'exceptions']),
    ...checkPlainLine(hours.message ?? '', [...path, 'message']),
  ];
}
