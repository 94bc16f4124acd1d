import { createHash } from 'node:crypto';
import type { Core, Struct } from '@strapi/strapi';

/** What the database itself refuses to hold twice. */
export interface UniqueRule {
  /** Name of the index or constraint, as PostgreSQL tells it in an error. */
  readonly name: string;
  readonly uid: string;
  /** The attribute whose value has to be unique; null: the rule is about rows of one document. */
  readonly attribute: string | null;
  readonly table: string;
  readonly create: string;
  /** Lists the offenders as rows of `{ key, documents }`. */
  readonly violations: string;
}

const LOCALE = `coalesce(locale, '')`;
const STATES = { draft: 'published_at is null', published: 'published_at is not null' } as const;
const SCALAR = new Set(['uid', 'string', 'email', 'integer', 'biginteger', 'decimal', 'date']);
const TEXT = new Set(['uid', 'string', 'email']);
const MAX_NAME = 63;

/** PostgreSQL cuts longer names silently, and the error would then name a rule nobody knows. */
function nameOf(...parts: string[]): string {
  const name = parts.join('_');
  if (name.length <= MAX_NAME) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, MAX_NAME - 9)}_${hash}`;
}

const quoted = (identifier: string): string => `"${identifier.replace(/"/g, '""')}"`;

const countsTwice = (table: string, key: string, where: string, distinct: string): string =>
  `select ${key} as key, array_agg(distinct document_id) as documents from ${quoted(table)}
   where ${where} group by 1, ${LOCALE} having count(${distinct}) > 1`;

function rowRules(uid: string, table: string, hasDrafts: boolean): UniqueRule[] {
  const rule = (name: string, where: string): UniqueRule => ({
    name: nameOf(table, name),
    uid,
    attribute: null,
    table,
    create: `create unique index ${quoted(nameOf(table, name))}
      on ${quoted(table)} (document_id, (${LOCALE})) where ${where}`,
    violations: countsTwice(table, 'document_id', where, '*'),
  });
  if (!hasDrafts) return [rule('one_row', 'true')];
  return [rule('one_draft', STATES.draft), rule('one_published', STATES.published)];
}

interface Column {
  readonly attribute: string;
  readonly column: string;
  readonly isText: boolean;
}

function valueRules(uid: string, table: string, hasDrafts: boolean, value: Column): UniqueRule[] {
  const column = quoted(value.column);
  const filled = value.isText ? `${column} <> ''` : `${column} is not null`;
  const base = { uid, attribute: value.attribute, table };
  const perState = (state: string, where: string): UniqueRule => {
    const name = nameOf(table, value.column, state, 'unique');
    return {
      ...base,
      name,
      create: `create unique index ${quoted(name)} on ${quoted(table)} (${column}, (${LOCALE})) where ${where}`,
      violations: countsTwice(table, `${column}::text`, where, '*'),
    };
  };
  if (!hasDrafts) return [perState('value', filled)];

  const oneDocument = nameOf(table, value.column, 'one_document');
  return [
    ...Object.entries(STATES).map(([state, where]) => perState(state, `${where} and ${filled}`)),
    {
      ...base,
      name: oneDocument,
      create: `alter table ${quoted(table)} add constraint ${quoted(oneDocument)}
        exclude using gist (${column} with =, (${LOCALE}) with =, document_id with <>) where (${filled})`,
      violations: countsTwice(table, `${column}::text`, filled, 'distinct document_id'),
    },
  ];
}

/**
 * The rules of one content type: one draft and one published row per document and locale, and for every attribute
 * that is a `uid` or `unique` one document per value and locale, drafts and published versions together.
 *
 * The order matters: the plain indexes come first, because of two racing writers PostgreSQL lets the second wait
 * at a plain index, while at an exclusion constraint they may wait for each other.
 */
export function uniqueRules(
  strapi: Core.Strapi,
  uid: string,
  schema: Struct.ContentTypeSchema,
): UniqueRule[] {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const hasDrafts = schema.options?.draftAndPublish === true;
  const values = Object.entries(schema.attributes).flatMap(([attribute, definition]): Column[] => {
    const isUnique = definition.type === 'uid' || ('unique' in definition && definition.unique === true);
    if (!isUnique || !SCALAR.has(definition.type)) return [];
    const stored = attributes[attribute];
    const column = stored && 'columnName' in stored ? String(stored.columnName ?? attribute) : attribute;
    return [{ attribute, column, isText: TEXT.has(definition.type) }];
  });
  return [
    ...rowRules(uid, tableName, hasDrafts),
    ...values.flatMap((value) => valueRules(uid, tableName, hasDrafts, value)),
  ];
}
