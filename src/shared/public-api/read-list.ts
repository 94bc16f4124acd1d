import type { Core } from '@strapi/strapi';
import type { ModelOf } from './model/public-model';
import type { PublicType } from './public-types';
import { type Pagination, paginationMeta } from './query/parse-pagination';
import { parseListQuery, type RawQuery } from './query/parse-query';
import { createScope } from './query/scope';
import { all, type LateValues, name, rows, type Sql, sql } from './sql/fragment';
import { run } from './sql/run';
import { selectList } from './sql/select';
import { readerOf } from './visibility/reader-of';
import { visibleTo } from './visibility/rules';

export interface ListStatements {
  readonly page: Sql;
  readonly count: Sql;
  readonly pagination: Pagination;
}

/** A query as two statements: one makes the rows with everything linked to them, the other counts. */
export function compileList(
  query: RawQuery,
  type: PublicType,
  modelOf: ModelOf,
  signedIn: boolean,
): ListStatements {
  const { selection, where, order, pagination, target } = parseListQuery(query, type, modelOf);
  const scope = createScope(modelOf, visibleTo(readerOf(target, signedIn), modelOf));
  const alias = scope.alias();
  const from = sql`${name(selection.model.table)} ${name(alias)}`;
  const condition = all([scope.visible(selection.model, alias), where(alias, scope)]);
  const page = sql`select row_to_json(r)::text as item from (
    select ${selectList(selection, alias, scope)} from ${from} where ${condition}
    order by ${order(alias)} limit ${rows(pagination.limit)} offset ${rows(pagination.offset)}) r`;
  const count = sql`select count(*)::int as total from ${from} where ${condition}`;
  return { page, count, pagination };
}

/**
 * The JSON text of a list. Text, not objects: PostgreSQL has already written the JSON, taking it apart would be
 * lost time.
 */
export async function readList(
  strapi: Core.Strapi,
  { page, count, pagination }: ListStatements,
  late: LateValues,
): Promise<string> {
  const [items, [counted]] = await Promise.all([
    run(strapi, page, late),
    pagination.withCount ? run(strapi, count, late) : [{ total: 0 }],
  ]);
  const meta = { pagination: paginationMeta(pagination, Number(counted?.total ?? 0)) };
  return `{"data":[${items.map(({ item }) => String(item)).join(',')}],"meta":${JSON.stringify(meta)}}`;
}
