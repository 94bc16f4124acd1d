import type { Path, Refusal } from '../refusal';
import type { TextCode } from '../text/messages';
import type { LocalDate } from '../time/local-date';
import { checkOpeningHours } from './check-opening-hours';
import type { OpeningHoursCode } from './messages';
import type { HoursException, OpeningHours, WeekdayHours } from './opening-hours';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

type Optional = string | null | undefined;

export interface WorkingBreak {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** One row of the panel's table; times are `HH:MM`, also with seconds as the database gives them. */
export interface WorkingDay {
  readonly weekday: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly breaks?: readonly WorkingBreak[] | null;
}

export interface WorkingException {
  readonly startsOn: LocalDate;
  readonly endsOn?: Optional;
  readonly isClosed?: boolean | null;
  readonly opensAt?: Optional;
  readonly closesAt?: Optional;
  readonly reason?: Optional;
}

/** The hours as editors fill them in. */
export interface WorkingHours {
  readonly days?: readonly WorkingDay[] | null;
  readonly exceptions?: readonly WorkingException[] | null;
  readonly message?: Optional;
}

function clock(time: string): string {
  return time.replace(/^([0-9]{2}:[0-9]{2}):[0-9]{2}(?:\.[0-9]+)?$/, '$1');
}

/** A time field knows no 24:00: closing at 00:00 is midnight at the end of the day. */
function closing(time: string): string {
  return clock(time) === '00:00' ? '24:00' : clock(time);
}

function dayOf(day: WorkingDay): WeekdayHours {
  return {
    weekday: WEEKDAYS.indexOf(day.weekday) + 1,
    opens: clock(day.opensAt),
    closes: closing(day.closesAt),
    breaks: (day.breaks ?? []).map(({ startsAt, endsAt }) => ({
      from: clock(startsAt),
      to: closing(endsAt),
    })),
  };
}

function exceptionOf(exception: WorkingException): HoursException {
  return {
    date: exception.startsOn,
    until: exception.endsOn,
    closed: exception.isClosed ?? true,
    opens: exception.opensAt && clock(exception.opensAt),
    closes: exception.closesAt && closing(exception.closesAt),
    note: exception.reason,
  };
}

export function openingHoursOf(working: WorkingHours): OpeningHours {
  return {
    days: (working.days ?? []).map(dayOf),
    exceptions: (working.exceptions ?? []).map(exceptionOf),
    message: working.message,
  };
}

const DAY_FIELDS: Readonly<Record<string, string>> = { opens: 'opensAt', closes: 'closesAt' };
const EXCEPTION_FIELDS: Readonly<Record<string, string>> = {
  ...DAY_FIELDS,
  date: 'startsOn',
  until: 'endsOn',
  note: 'reason',
};

/** The path of a field in `OpeningHours` as the path of the editor's field. */
function editorPath(path: Path): Path {
  const [list, position, field, row, part] = path;
  if (position === undefined || field === undefined || list === undefined) return path;
  // What speaks against a break as a whole is said at its first field: a row has no place for words.
  if (field === 'breaks') return [list, position, field, row ?? 0, part === 'to' ? 'endsAt' : 'startsAt'];
  const names = list === 'days' ? DAY_FIELDS : EXCEPTION_FIELDS;
  return [list, position, names[field] ?? field];
}

/** Everything against the hours as filled in, with the paths of the editor's fields. */
export function checkWorkingHours(
  working: WorkingHours,
  path: Path = [],
): Refusal<OpeningHoursCode | TextCode>[] {
  const refusals = checkOpeningHours(openingHoursOf(working));
  return refusals.map((refusal) => ({ ...refusal, path: [...path, ...editorPath(refusal.path)] }));
}
