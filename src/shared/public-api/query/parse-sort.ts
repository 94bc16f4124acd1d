import type { Path } from '../../../domain/refusal';
import type { PublicModel } from '../model/public-model';
import { join, name, type Sql, sql } from '../sql/fragment';
import { LIMITS } from './limits';
import { parseText } from './parse-value';
import { entriesOf, namesOf } from './plain-object';
import { refuseQuery } from './refuse-query';

export type Order = (alias: string) => Sql;

/** `sort=title:desc,slug`, `sort[0]=title:desc` or `sort[title]=desc`; the id decides among equals. */
export function parseSort(raw: unknown, model: PublicModel, path: Path): Order {
  const keys = isDirections(raw)
    ? entriesOf(raw, path).map(([key, value]) => `${key}:${parseText(value, [...path, key])}`)
    : namesOf(raw, path, parseText);
  if (keys.length > LIMITS.sortKeys) refuseQuery('TooComplex', path);
  const parts = keys.map((key) => parseKey(key, model, path));
  return (alias) => join([...parts.map((part) => part(alias)), name(alias, 'id')], ', ');
}

const isDirections = (raw: unknown): boolean =>
  typeof raw === 'object' &&
  raw !== null &&
  !Array.isArray(raw) &&
  !Object.keys(raw).every((key) => /^\d+$/.test(key));

function parseKey(key: string, model: PublicModel, path: Path): Order {
  const [fieldName = '', direction = 'asc', ...rest] = key.split(':');
  const field = model.fields.get(fieldName);
  if (!field || field.kind === 'json') return refuseQuery('UnknownField', [...path, fieldName]);
  const isDescending = direction.toLowerCase() === 'desc';
  if (rest.length || (!isDescending && direction.toLowerCase() !== 'asc')) refuseQuery('InvalidValue', path);
  return (alias) =>
    isDescending
      ? sql`${name(alias, field.column)} desc nulls last`
      : sql`${name(alias, field.column)} asc nulls last`;
}
