import type { Path } from '../../../domain/refusal';
import { LIMITS } from './limits';
import { parseCount, parseSwitch } from './parse-value';
import { entriesOf } from './plain-object';
import { refuseQuery } from './refuse-query';

export interface Pagination {
  readonly style: 'page' | 'offset';
  readonly offset: number;
  readonly limit: number;
  readonly withCount: boolean;
}

const KNOWN = ['page', 'pageSize', 'start', 'limit', 'withCount'];

/** `pagination[page]` and `[pageSize]`, or `[start]` and `[limit]`; at most 100 rows. */
export function parsePagination(raw: unknown, path: Path): Pagination {
  const given = new Map(raw === undefined ? [] : entriesOf(raw, path));
  for (const key of given.keys()) if (!KNOWN.includes(key)) refuseQuery('UnknownParameter', [...path, key]);
  const count = (key: string, min: number, max: number, otherwise: number): number =>
    given.has(key) ? parseCount(given.get(key), [...path, key], min, max) : otherwise;
  const withCount = given.has('withCount')
    ? parseSwitch(given.get('withCount'), [...path, 'withCount'])
    : true;
  const isOffset = given.has('start') || given.has('limit');
  if (isOffset && (given.has('page') || given.has('pageSize'))) refuseQuery('InvalidValue', path);
  if (isOffset) {
    const offset = count('start', 0, LIMITS.offset, 0);
    return {
      style: 'offset',
      offset,
      limit: count('limit', 1, LIMITS.pageSize, LIMITS.defaultPageSize),
      withCount,
    };
  }
  const limit = count('pageSize', 1, LIMITS.pageSize, LIMITS.defaultPageSize);
  const page = count('page', 1, Math.floor(LIMITS.offset / limit) + 1, 1);
  return { style: 'page', offset: (page - 1) * limit, limit, withCount };
}

/** `meta.pagination` as Strapi writes it. */
export function paginationMeta({ style, offset, limit, withCount }: Pagination, total: number) {
  if (style === 'offset') return { start: offset, limit, ...(withCount ? { total } : {}) };
  const page = { page: offset / limit + 1, pageSize: limit };
  return withCount ? { ...page, pageCount: Math.ceil(total / limit), total } : page;
}
