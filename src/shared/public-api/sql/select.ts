import type { PublicField } from '../model/public-model';
import { LIMITS } from '../query/limits';
import type { LinkSelection, Selection } from '../query/parse-populate';
import type { Scope } from '../query/scope';
import { all, join, name, rows, type Sql, sql } from './fragment';
import { linkedRows } from './linked';

/** A column as JSON shows it: moments, kept in UTC (ADR 0101), with milliseconds, times of day with them. */
export function columnAsJson(column: Sql, kind: string): Sql {
  if (kind === 'datetime') return sql`to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return kind === 'time' ? sql`to_char(${column}, 'HH24:MI:SS.MS')` : column;
}

function fieldSql(alias: string, field: PublicField): Sql {
  return sql`${columnAsJson(name(alias, field.column), field.kind)} as ${name(field.name)}`;
}

/** The select list: public fields, and each link as JSON made by a subquery of its own. */
export function selectList(selection: Selection, alias: string, scope: Scope): Sql {
  const fields = selection.fields.map((field) => fieldSql(alias, field));
  const links = selection.links.map((link) => sql`${linkSql(link, alias, scope)} as ${name(link.link.name)}`);
  return join([...fields, ...links], ', ');
}

function linkSql({ link, selection, where, order }: LinkSelection, owner: string, scope: Scope): Sql {
  const alias = scope.alias();
  const { model } = selection;
  const linked = linkedRows(link, model, owner, alias);
  const conditions = [linked.tied, scope.visible(model, alias), ...(where ? [where(alias, scope)] : [])];
  const limit = rows(link.isMany ? LIMITS.linkedRows : 1);
  const found = sql`select ${selectList(selection, alias, scope)} from ${linked.from}
    where ${all(conditions)} order by ${order ? order(alias) : linked.order} limit ${limit}`;
  return link.isMany
    ? sql`(select coalesce(json_agg(row_to_json(r)), '[]'::json) from (${found}) r)`
    : sql`(select row_to_json(r) from (${found}) r)`;
}
