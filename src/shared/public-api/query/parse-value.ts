import type { Path } from '../../../domain/refusal';
import type { FieldKind } from '../model/public-model';
import { LIMITS } from './limits';
import { refuseQuery } from './refuse-query';

export type Value = string | number | boolean | Date;

const INTEGER_MAX = 2_147_483_647;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?$/;
const YES = ['true', '1', 't'];
const NO = ['false', '0', 'f'];

export function parseText(raw: unknown, path: Path, max: number = LIMITS.text): string {
  // PostgreSQL cannot hold U+0000.
  if (typeof raw !== 'string' || raw.length > max || raw.includes('\0')) refuseQuery('InvalidValue', path);
  return raw;
}

function parseNumber(text: string, path: Path, pattern: RegExp): number {
  const number = Number(text);
  if (!pattern.test(text) || Math.abs(number) > INTEGER_MAX) refuseQuery('InvalidValue', path);
  return number;
}

function parseDay(text: string, path: Path): string {
  const [, year, month, day] = DAY.exec(text) ?? refuseQuery('InvalidValue', path);
  const moment = new Date(`${text}T00:00:00Z`);
  const isReal = moment.getUTCDate() === Number(day) && moment.getUTCMonth() + 1 === Number(month);
  if (!isReal || Number(year) < 1) refuseQuery('InvalidValue', path);
  return text;
}

function parseMoment(text: string, path: Path): Date {
  const moment = new Date(text);
  const isReal = MOMENT.test(text) && !Number.isNaN(moment.getTime());
  if (!isReal) refuseQuery('InvalidValue', path);
  parseDay(text.slice(0, 10), path);
  return moment;
}

function parseFlag(text: string, path: Path): boolean {
  if (!YES.includes(text) && !NO.includes(text)) refuseQuery('InvalidValue', path);
  return YES.includes(text);
}

/** A value of the query string as the column's type, so that PostgreSQL never has to refuse it. */
export function parseValue(kind: FieldKind, raw: unknown, path: Path): Value {
  const text = parseText(raw, path);
  switch (kind) {
    case 'integer':
      return parseNumber(text, path, /^-?\d{1,10}$/);
    case 'decimal':
      return parseNumber(text, path, /^-?\d{1,10}(\.\d{1,10})?$/);
    case 'boolean':
      return parseFlag(text, path);
    case 'date':
      return parseDay(text, path);
    case 'datetime':
      return parseMoment(text, path);
    case 'time':
      return TIME.test(text) ? text : refuseQuery('InvalidValue', path);
    default:
      return text;
  }
}

/** `true` or `false` of `$null`, `withCount` and the like. */
export const parseSwitch = (raw: unknown, path: Path): boolean => parseFlag(parseText(raw, path), path);

/** A whole number within bounds. */
export function parseCount(raw: unknown, path: Path, min: number, max: number): number {
  const count = parseNumber(parseText(raw, path), path, /^\d{1,10}$/);
  if (count < min || count > max) refuseQuery('InvalidValue', path);
  return count;
}
