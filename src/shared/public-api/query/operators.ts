import type { FieldKind, PublicField } from '../model/public-model';
import { join, name, type Sql, sql } from '../sql/fragment';
import type { Value } from './parse-value';

type One = (column: Sql, value: Value) => Sql;

interface Operator {
  readonly takes: 'one' | 'list' | 'pair' | 'switch';
  readonly kinds: readonly FieldKind[];
  readonly render: (column: Sql, values: readonly Value[]) => Sql;
}

const TEXT: readonly FieldKind[] = ['text'];
const ORDERED: readonly FieldKind[] = ['text', 'integer', 'decimal', 'date', 'time', 'datetime'];
const EVERY: readonly FieldKind[] = [...ORDERED, 'boolean', 'documentId'];
const WITH_JSON: readonly FieldKind[] = [...EVERY, 'json'];

const one = (kinds: readonly FieldKind[], render: One): Operator => ({
  takes: 'one',
  kinds,
  render: (column, [value = '']) => render(column, value),
});

/** Values are compared within a pattern: its own signs lose their meaning. */
const literal = (value: Value): string => String(value).replace(/[\\%_]/g, '\\$&');
const like = (before: string, after: string, isCaseless: boolean, isNegated = false): Operator =>
  one(TEXT, (column, value) => {
    const pattern = `${before}${literal(value)}${after}`;
    const match = isCaseless ? sql`${column} ilike ${pattern}` : sql`${column} like ${pattern}`;
    return isNegated ? sql`(${match}) is not true` : match;
  });

const list = (values: readonly Value[]): Sql =>
  join(
    values.map((value) => sql`${value}`),
    ', ',
  );
const isNull = (column: Sql, [value]: readonly Value[]) =>
  value === true ? sql`${column} is null` : sql`${column} is not null`;

/** Strapi's operators, the ones that read public fields; see the REST API's «filters». */
const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  Object.entries({
    $eq: one(EVERY, (column, value) => sql`${column} = ${value}`),
    $ne: one(EVERY, (column, value) => sql`${column} is distinct from ${value}`),
    $eqi: one(TEXT, (column, value) => sql`lower(${column}) = lower(${value})`),
    $nei: one(TEXT, (column, value) => sql`lower(${column}) is distinct from lower(${value})`),
    $lt: one(ORDERED, (column, value) => sql`${column} < ${value}`),
    $lte: one(ORDERED, (column, value) => sql`${column} <= ${value}`),
    $gt: one(ORDERED, (column, value) => sql`${column} > ${value}`),
    $gte: one(ORDERED, (column, value) => sql`${column} >= ${value}`),
    $contains: like('%', '%', false),
    $containsi: like('%', '%', true),
    $notContains: like('%', '%', false, true),
    $notContainsi: like('%', '%', true, true),
    $startsWith: like('', '%', false),
    $startsWithi: like('', '%', true),
    $endsWith: like('%', '', false),
    $endsWithi: like('%', '', true),
    $in: { takes: 'list', kinds: EVERY, render: (column, values) => sql`${column} in (${list(values)})` },
    $notIn: {
      takes: 'list',
      kinds: EVERY,
      render: (column, values) => sql`(${column} in (${list(values)})) is not true`,
    },
    $between: {
      takes: 'pair',
      kinds: ORDERED,
      render: (column, [low = '', high = '']) => sql`${column} between ${low} and ${high}`,
    },
    $null: { takes: 'switch', kinds: WITH_JSON, render: isNull },
    $notNull: {
      takes: 'switch',
      kinds: WITH_JSON,
      render: (column, [value]) => isNull(column, [value !== true]),
    },
  } satisfies Record<string, Operator>),
);

export const OPERATOR_NAMES: readonly string[] = [...OPERATORS.keys()];

/** The operator if this field understands it. */
export function operatorFor(field: PublicField, key: string): Operator | undefined {
  const operator = OPERATORS.get(key);
  return operator?.kinds.includes(field.kind) ? operator : undefined;
}

/** Any text column of the row holds the words, whatever their case. */
export function searchIn(alias: string, columns: readonly string[], words: string): Sql {
  const pattern = `%${literal(words)}%`;
  return join(
    columns.map((column) => sql`${name(alias, column)} ilike ${pattern}`),
    ' or ',
  );
}
