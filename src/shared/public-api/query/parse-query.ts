import { RECIPIENT_KINDS, type RecipientKind } from '../../../domain/audience/caller';
import type { ModelOf, PublicModel } from '../model/public-model';
import type { PublicType } from '../public-types';
import { all, sql } from '../sql/fragment';
import { createBudget } from './budget';
import { LIMITS } from './limits';
import { searchIn } from './operators';
import { parseFields } from './parse-fields';
import { parseFilters } from './parse-filters';
import { type Pagination, parsePagination } from './parse-pagination';
import { parsePopulate, type Selection } from './parse-populate';
import { type Order, parseSort } from './parse-sort';
import { parseText } from './parse-value';
import { refuseQuery } from './refuse-query';
import type { Condition } from './scope';

export type RawQuery = Readonly<Record<string, unknown>>;

/** As whom the reader reads, when they say so. */
export interface Target {
  readonly audience?: RecipientKind;
  /** ОКТМО of the place, or its beginning from the region's two digits on. */
  readonly oktmo?: string;
}

export interface ListQuery {
  readonly selection: Selection;
  readonly where: Condition;
  readonly order: Order;
  readonly pagination: Pagination;
  readonly target: Target;
}

export interface DocumentQuery {
  readonly selection: Selection;
  readonly target: Target;
}

/**
 * `status` is understood for the sake of Strapi's clients and changes nothing: only what is published is read.
 */
export const DOCUMENT_PARAMETERS = ['fields', 'populate', 'status', 'audience', 'region'] as const;
export const LIST_PARAMETERS = [...DOCUMENT_PARAMETERS, 'filters', 'sort', 'pagination', '_q'] as const;

function refuseUnknown(query: RawQuery, known: readonly string[]): void {
  for (const key of Object.keys(query)) if (!known.includes(key)) refuseQuery('UnknownParameter', [key]);
  const { status } = query;
  if (status !== undefined && status !== 'published' && status !== 'draft')
    refuseQuery('InvalidValue', ['status']);
}

function parseTarget({ audience, region }: RawQuery): Target {
  const known = RECIPIENT_KINDS.find((candidate) => candidate === audience);
  if (audience !== undefined && !known) refuseQuery('InvalidValue', ['audience']);
  if (region === undefined) return { audience: known };
  const oktmo = parseText(region, ['region']);
  if (!/^\d{2,11}$/.test(oktmo)) refuseQuery('InvalidValue', ['region']);
  return { audience: known, oktmo };
}

function parseSelection(
  query: RawQuery,
  model: PublicModel,
  modelOf: ModelOf,
  defaults: PublicType['inList'],
): { selection: Selection; budget: ReturnType<typeof createBudget> } {
  const budget = createBudget();
  const populate = query.populate ?? toPopulate(defaults);
  const tools = { modelOf, budget };
  const links = parsePopulate(populate, model, tools, ['populate']);
  return { selection: { model, fields: parseFields(query.fields, model, ['fields']), links }, budget };
}

const toPopulate = (defaults: PublicType['inList']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(defaults).map(([link, fields]) => [link, fields === '*' ? true : { fields }]),
  );

function parseSearch(raw: unknown, model: PublicModel): Condition {
  const words = parseText(raw, ['_q'], LIMITS.search).trim();
  const columns = [...model.fields.values()]
    .filter(({ kind, type }) => kind === 'text' && (type === 'string' || type === 'text'))
    .map(({ column }) => column);
  return (alias) => (words ? sql`(${searchIn(alias, columns, words)})` : all([]));
}

/** Everything a list may be asked; unknown parameters and impossible values are a 400 that names them. */
export function parseListQuery(query: RawQuery, type: PublicType, modelOf: ModelOf): ListQuery {
  refuseUnknown(query, LIST_PARAMETERS);
  const model = modelOf(type.uid);
  const { selection, budget } = parseSelection(query, model, modelOf, type.inList);
  const path = ['filters'];
  const conditions: Condition[] = [];
  if (query.filters !== undefined) {
    conditions.push(parseFilters(query.filters, { model, modelOf, budget, path, depth: 1 }));
  }
  if (query._q !== undefined) conditions.push(parseSearch(query._q, model));
  return {
    selection,
    where: (alias, scope) => all(conditions.map((condition) => condition(alias, scope))),
    order: parseSort(query.sort ?? type.defaultSort, model, ['sort']),
    pagination: parsePagination(query.pagination, ['pagination']),
    target: parseTarget(query),
  };
}

export function parseDocumentQuery(query: RawQuery, type: PublicType, modelOf: ModelOf): DocumentQuery {
  refuseUnknown(query, DOCUMENT_PARAMETERS);
  const defaults = { ...type.inList, ...type.inDocument };
  const { selection } = parseSelection(query, modelOf(type.uid), modelOf, defaults);
  return { selection, target: parseTarget(query) };
}
