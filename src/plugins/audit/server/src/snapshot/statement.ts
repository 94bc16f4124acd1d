import { all, DOCUMENT_ID, join, name, type Sql, sql } from '../../../../../shared/public-api/sql/fragment';
import { linkedRows } from '../../../../../shared/public-api/sql/linked';
import { columnAsJson } from '../../../../../shared/public-api/sql/select';
import type { SnapshotField, SnapshotLink, SnapshotModel, SnapshotModels } from './model';

type NextAlias = () => string;

/**
 * One document with its components, links and files as JSON, in one statement: a save must not become slower by some
 * thirty questions.
 */
export function snapshotStatement(models: SnapshotModels, model: SnapshotModel, published: boolean): Sql {
  let count = 0;
  const next: NextAlias = () => {
    count += 1;
    return `t${count}`;
  };
  const alias = next();
  const state = name(alias, 'published_at');
  const ofState = published ? sql`${state} is not null` : sql`${state} is null`;
  const conditions = [
    sql`${name(alias, 'document_id')} = ${DOCUMENT_ID}`,
    ...(model.hasDrafts ? [ofState] : []),
  ];
  return sql`select row_to_json(r)::text as item from (
    select ${partsOf(models, model, alias, next)} from ${name(model.table)} ${name(alias)}
    where ${all(conditions)} order by ${name(alias, 'id')} limit 1) r`;
}

function partsOf(models: SnapshotModels, model: SnapshotModel, alias: string, next: NextAlias): Sql {
  const fields = model.fields.map((field) => fieldSql(alias, field));
  const links = model.links.map((link) => sql`${linkSql(models, link, alias, next)} as ${name(link.name)}`);
  return join([...fields, ...links], ', ');
}

function fieldSql(alias: string, { name: field, column, type }: SnapshotField): Sql {
  const value = name(alias, column);
  // Beyond 2^53 a JSON number would lose digits.
  const json = type === 'biginteger' ? sql`${value}::text` : columnAsJson(value, type);
  return sql`${json} as ${name(field)}`;
}

function linkSql(models: SnapshotModels, link: SnapshotLink, owner: string, next: NextAlias): Sql {
  const alias = next();
  const table = link.kind === 'component' ? models(link.target).table : targetTable(models, link);
  const linked = linkedRows(link, { table }, owner, alias);
  const found = sql`select ${linkedParts(models, link, alias, next)} from ${linked.from}
    where ${linked.tied} order by ${linked.order}${link.isMany ? sql`` : sql` limit 1`}`;
  return link.isMany
    ? sql`(select coalesce(json_agg(row_to_json(r)), '[]'::json) from (${found}) r)`
    : sql`(select row_to_json(r) from (${found}) r)`;
}

const targetTable = (models: SnapshotModels, link: SnapshotLink): string =>
  link.kind === 'media' ? 'files' : models(link.target).table;

function linkedParts(models: SnapshotModels, link: SnapshotLink, alias: string, next: NextAlias): Sql {
  if (link.kind === 'component') return partsOf(models, models(link.target), alias, next);
  if (link.kind === 'media') {
    return sql`${name(alias, 'id')} as id, ${name(alias, 'hash')} as hash, ${name(alias, 'name')} as title`;
  }
  const target = models(link.target);
  const main = target.fields.find((field) => field.name === target.mainField);
  const title = main ? sql`${name(alias, main.column)}::text` : name(alias, 'document_id');
  return sql`${name(alias, 'document_id')} as "documentId", ${title} as title`;
}
