import {
  checkWorkingHours,
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

function dayOf(row: Data): WorkingDay | null {
  const weekday = textOf(row, 'weekday');
  const opensAt = textOf(row, 'opensAt');
  const closesAt = textOf(row, 'closesAt');
  if (!weekday || !opensAt || !closesAt) return null;
  const breaks = { breakStartsAt: textOf(row, 'breakStartsAt'), breakEndsAt: textOf(row, 'breakEndsAt') };
  return { weekday, opensAt, closesAt, ...breaks };
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
  const working = { days: days.map((row) => row.value), exceptions: exceptions.map((row) => row.value) };
  return checkWorkingHours(working).map((refusal) => {
    const [list, position, ...field] = refusal.path;
    const rows = list === 'days' ? days : exceptions;
    const original = typeof position === 'number' ? rows[position]?.position : undefined;
    return { ...refusal, path: [...path, list ?? '', original ?? 0, ...field] };
  });
}

export const workingHoursRules: ModelRules = { whole: { reads: [], check: checkHours } };
