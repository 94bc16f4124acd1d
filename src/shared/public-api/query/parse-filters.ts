import type { Path } from '../../../domain/refusal';
import type { ModelOf, PublicField, PublicLink, PublicModel } from '../model/public-model';
import { all, any, name, sql } from '../sql/fragment';
import { linkedExists } from '../sql/linked';
import type { Budget } from './budget';
import { LIMITS } from './limits';
import { operatorFor } from './operators';
import { parseSwitch, parseValue, type Value } from './parse-value';
import { entriesOf, listOf } from './plain-object';
import { refuseQuery } from './refuse-query';
import type { Condition } from './scope';

interface Place {
  readonly model: PublicModel;
  readonly modelOf: ModelOf;
  readonly budget: Budget;
  readonly path: Path;
  readonly depth: number;
}

/**
 * `filters[…]` as conditions on public fields only. A relation is looked through by `exists` over the rows the
 * reader may see, so that neither a filter nor its negation (`$not`) tells anything about hidden rows.
 */
export function parseFilters(raw: unknown, place: Place): Condition {
  if (place.depth > LIMITS.filterDepth) refuseQuery('TooComplex', place.path);
  const parts = entriesOf(raw, place.path).map(([key, value]) =>
    parseEntry(key, value, { ...place, path: [...place.path, key], depth: place.depth + 1 }),
  );
  return (alias, scope) => all(parts.map((part) => part(alias, scope)));
}

function parseEntry(key: string, raw: unknown, place: Place): Condition {
  place.budget.spendCondition(place.path);
  if (key === '$and' || key === '$or') return parseGroup(key, raw, place);
  if (key === '$not') {
    const negated = parseFilters(raw, place);
    return (alias, scope) => sql`(${negated(alias, scope)}) is not true`;
  }
  const field = place.model.fields.get(key);
  if (field) return parseField(field, raw, place);
  const link = place.model.links.get(key);
  if (link) return parseLink(link, raw, place);
  return refuseQuery(key.startsWith('$') ? 'UnknownOperator' : 'UnknownField', place.path);
}

function parseGroup(key: '$and' | '$or', raw: unknown, place: Place): Condition {
  const parts = listOf(raw, place.path).map((entry, index) =>
    parseFilters(entry, { ...place, path: [...place.path, index] }),
  );
  const combine = key === '$and' ? all : any;
  return (alias, scope) => combine(parts.map((part) => part(alias, scope)));
}

function parseField(field: PublicField, raw: unknown, place: Place): Condition {
  if (typeof raw !== 'object' || raw === null) return parseOperator(field, '$eq', raw, place);
  if (Array.isArray(raw)) return parseOperator(field, '$in', raw, place);
  const parts = entriesOf(raw, place.path).map(([key, value]) => {
    const path = [...place.path, key];
    place.budget.spendCondition(path);
    if (key !== '$not') return parseOperator(field, key, value, { ...place, path });
    if (place.depth > LIMITS.filterDepth) refuseQuery('TooComplex', path);
    const negated = parseField(field, value, { ...place, path, depth: place.depth + 1 });
    const condition: Condition = (alias, scope) => sql`(${negated(alias, scope)}) is not true`;
    return condition;
  });
  return (alias, scope) => all(parts.map((part) => part(alias, scope)));
}

function parseOperator(field: PublicField, key: string, raw: unknown, { path }: Place): Condition {
  const operator = operatorFor(field, key) ?? refuseQuery('UnknownOperator', path);
  const values = parseValues(operator.takes, field, raw, path);
  return (alias) => operator.render(name(alias, field.column), values);
}

function parseValues(
  takes: 'one' | 'list' | 'pair' | 'switch',
  field: PublicField,
  raw: unknown,
  path: Path,
): Value[] {
  if (takes === 'switch') return [parseSwitch(raw, path)];
  if (takes === 'one') return [parseValue(field.kind, raw, path)];
  const list = listOf(raw, path);
  const isRightLength = takes === 'pair' ? list.length === 2 : list.length > 0;
  if (!isRightLength) refuseQuery('InvalidValue', path);
  if (list.length > LIMITS.listedValues) refuseQuery('TooComplex', path);
  return list.map((entry, index) => parseValue(field.kind, entry, [...path, index]));
}

/** `filters[organization]=<documentId>`, `filters[organization][$null]=true` or conditions on its fields. */
function parseLink(link: PublicLink, raw: unknown, place: Place): Condition {
  const model = place.modelOf(link.target);
  const inner = linkConditions(model, raw, place);
  return (alias, scope) => {
    const owner = { model: place.model, modelOf: scope.modelOf, alias };
    const found = linkedExists(owner, link.name, scope.alias(), (target) =>
      all([scope.visible(model, target), inner.condition(target, scope)]),
    );
    return inner.isAbsent ? sql`not ${found}` : found;
  };
}

function linkConditions(model: PublicModel, raw: unknown, place: Place) {
  const any: Condition = () => sql`true`;
  const presence = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? Object.entries(raw) : [];
  const [only] = presence;
  if (only && presence.length === 1 && (only[0] === '$null' || only[0] === '$notNull')) {
    const isAbsent = parseSwitch(only[1], [...place.path, only[0]]) === (only[0] === '$null');
    return { isAbsent, condition: any };
  }
  const filters = typeof raw === 'string' ? { documentId: raw } : raw;
  return { isAbsent: false, condition: parseFilters(filters, { ...place, model }) };
}
