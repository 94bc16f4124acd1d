import type { Core } from '@strapi/strapi';
import type { ModelOf } from './model/public-model';
import { paginationMeta } from './query/parse-pagination';
import type { ListQuery } from './query/parse-query';
import { createScope } from './query/scope';
import { all, name, rows, sql } from './sql/fragment';
import { run } from './sql/run';
import { selectList } from './sql/select';
import type { Reader } from './visibility/reader';
import { visibleTo } from './visibility/rules';

/**
 * The JSON text of a list: one statement makes the rows with everything linked to them, a second counts.
 * Strings, not objects: PostgreSQL has already written the JSON, taking it apart would be lost time.
 */
export async function readList(
  strapi: Core.Strapi,
  modelOf: ModelOf,
  query: ListQuery,
  reader: Reader,
): Promise<string> {
  const scope = createScope(modelOf, visibleTo(reader, modelOf));
  const { selection, where, order, pagination } = query;
  const alias = scope.alias();
  const from = name(selection.model.table);
  const condition = all([scope.visible(selection.model, alias), where(alias, scope)]);
  const page = sql`select row_to_json(r)::text as item from (
    select ${selectList(selection, alias, scope)} from ${from} ${name(alias)} where ${condition}
    order by ${order(alias)} limit ${rows(pagination.limit)} offset ${rows(pagination.offset)}) r`;
  const count = sql`select count(*)::int as total from ${from} ${name(alias)} where ${condition}`;
  const [items, [counted]] = await Promise.all([
    run(strapi, page),
    pagination.withCount ? run(strapi, count) : [{ total: 0 }],
  ]);
  const meta = { pagination: paginationMeta(pagination, Number(counted?.total ?? 0)) };
  return `{"data":[${items.map(({ item }) => String(item)).join(',')}],"meta":${JSON.stringify(meta)}}`;
}
