import {
  checkWorkingHours,
  type WorkingBreak,
  type WorkingDay,
  type WorkingException,
} from '../../../domain/opening-hours/working-hours';
import type { Path, Refusal } from '../../../domain/refusal';
import { type Data, isData, type ModelRules, textOf } from '../rule';

type Row<Value> = { readonly position: number; readonly value: Value };

/** Rows with what cannot be done without; the others are left to Strapi's own «required» on publication. */
function rowsOf<Value>(list: unknown, read: (row: Data) => Value | null): Row<Value>[] {
  const rows: unknown[] = Array.isArray(list) ? list : [];
  return rows.flatMap((row, position) => {
    const value = isData(row) ? read(row) : null;
    return value === null ? [] : [{ position, value }];
  });
}

function breakOf(row: Data): WorkingBreak | null {
  const startsAt = textOf(row, 'startsAt');
  const endsAt = textOf(row, 'endsAt');
  return startsAt && endsAt ? { startsAt, endsAt } : null;
}

interface DayWithBreaks {
  readonly day: WorkingDay;
  readonly breaks: readonly Row<WorkingBreak>[];
}

function dayOf(row: Data): DayWithBreaks | null {
  const weekday = textOf(row, 'weekday');
  const opensAt = textOf(row, 'opensAt');
  const closesAt = textOf(row, 'closesAt');
  if (!weekday || !opensAt || !closesAt) return null;
  const breaks = rowsOf(row.breaks, breakOf);
  return { day: { weekday, opensAt, closesAt, breaks: breaks.map(({ value }) => value) }, breaks };
}

function exceptionOf(row: Data): WorkingException | null {
  const startsOn = textOf(row, 'startsOn');
  if (!startsOn) return null;
  return {
    startsOn,
    endsOn: textOf(row, 'endsOn'),
    isClosed: row.isClosed !== false,
    opensAt: textOf(row, 'opensAt'),
    closesAt: textOf(row, 'closesAt'),
    reason: textOf(row, 'reason'),
  };
}

export function checkHours(data: Data, path: Path): Refusal[] {
  const days = rowsOf(data.days, dayOf);
  const exceptions = rowsOf(data.exceptions, exceptionOf);
  // Rows that are not complete yet were left out: the refusals count without them, the editor with them.
  const asCounted = (counted: Path): Path => {
    const [list = '', position = 0, field, row, ...rest] = counted;
    const day = list === 'days' ? days[Number(position)] : undefined;
    const original = (day ?? exceptions[Number(position)])?.position ?? 0;
    if (field === undefined) return [...path, list];
    if (row === undefined) return [...path, list, original, field];
    return [...path, list, original, field, day?.value.breaks[Number(row)]?.position ?? 0, ...rest];
  };
  const working = {
    days: days.map(({ value }) => value.day),
    exceptions: exceptions.map(({ value }) => value),
  };
  return checkWorkingHours(working).map((refusal) => ({ ...refusal, path: asCounted(refusal.path) }));
}

export const workingHoursRules: ModelRules = { whole: { reads: [], check: checkHours } };
