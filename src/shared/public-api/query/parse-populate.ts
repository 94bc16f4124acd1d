import type { Path } from '../../../domain/refusal';
import type { ModelOf, PublicField, PublicLink, PublicModel } from '../model/public-model';
import type { Budget } from './budget';
import { LIMITS } from './limits';
import { parseFields } from './parse-fields';
import { parseFilters } from './parse-filters';
import { type Order, parseSort } from './parse-sort';
import { parseText } from './parse-value';
import { entriesOf, namesOf } from './plain-object';
import { refuseQuery } from './refuse-query';
import type { Condition } from './scope';

/** What of a model is asked for, and what of the things linked to it. */
export interface Selection {
  readonly model: PublicModel;
  readonly fields: readonly PublicField[];
  readonly links: readonly LinkSelection[];
}

export interface LinkSelection {
  readonly link: PublicLink;
  readonly selection: Selection;
  readonly where?: Condition;
  readonly order?: Order;
}

export interface Tools {
  readonly modelOf: ModelOf;
  readonly budget: Budget;
}

const OPTIONS = ['fields', 'populate', 'filters', 'sort'];

/**
 * `populate=*`, `populate=cover,organization.logo`, `populate[0]=cover` or
 * `populate[organization][fields][0]=slug`. A component that is asked for brings its own parts along.
 */
export function parsePopulate(
  raw: unknown,
  model: PublicModel,
  tools: Tools,
  path: Path,
  depth = 1,
): LinkSelection[] {
  if (depth > LIMITS.populateDepth) refuseQuery('TooComplex', path);
  const asked = askedLinks(raw, model, path);
  return [...asked].map(([key, options]) => {
    const at = [...path, key];
    const link = model.links.get(key) ?? refuseQuery('UnknownField', at);
    tools.budget.spendLink(at);
    return parseLink(link, options, tools, at, depth);
  });
}

/** Names of links with their options; a dotted name is an option of its head. */
function askedLinks(raw: unknown, model: PublicModel, path: Path): Map<string, unknown> {
  if (isOptions(raw)) return new Map(entriesOf(raw, path).filter(([, options]) => options !== 'false'));
  const asked = new Map<string, unknown>();
  for (const key of namesOf(raw, path, parseText)) {
    if (key === '*')
      for (const linkName of model.links.keys()) asked.set(linkName, asked.get(linkName) ?? true);
    else addDotted(asked, key, path);
  }
  return asked;
}

function addDotted(asked: Map<string, unknown>, key: string, path: Path): void {
  const [head = '', ...rest] = key.split('.');
  const before = asked.get(head);
  if (rest.length === 0) {
    asked.set(head, before ?? true);
    return;
  }
  const others = typeof before === 'object' && before !== null && 'populate' in before ? before.populate : [];
  if (!Array.isArray(others)) refuseQuery('InvalidValue', path);
  asked.set(head, { populate: [...others, rest.join('.')] });
}

const isOptions = (raw: unknown): boolean =>
  typeof raw === 'object' &&
  raw !== null &&
  !Array.isArray(raw) &&
  !Object.keys(raw).every((key) => /^\d+$/.test(key));

function parseLink(link: PublicLink, raw: unknown, tools: Tools, path: Path, depth: number): LinkSelection {
  const model = tools.modelOf(link.target);
  const isBare = raw === true || raw === 'true' || raw === '*';
  const options = new Map(isBare ? [] : entriesOf(raw, path));
  for (const key of options.keys())
    if (!OPTIONS.includes(key)) refuseQuery('UnknownParameter', [...path, key]);
  const at = (key: string): Path => [...path, key];
  const selection: Selection = {
    model,
    fields: parseFields(options.get('fields'), model, at('fields')),
    links: options.has('populate')
      ? parsePopulate(options.get('populate'), model, tools, at('populate'), depth + 1)
      : ownParts(model, tools),
  };
  const filters = options.get('filters');
  const sort = options.get('sort');
  return {
    link,
    selection,
    ...(filters === undefined
      ? {}
      : { where: parseFilters(filters, { model, ...tools, path: at('filters'), depth: 1 }) }),
    ...(sort === undefined ? {} : { order: parseSort(sort, model, at('sort')) }),
  };
}

/** Parts of a component belong to it, as its fields do; other types stay apart until asked for. */
export function ownParts(model: PublicModel, tools: Tools): LinkSelection[] {
  if (model.kind !== 'component') return [];
  return [...model.links.values()]
    .filter(({ kind }) => kind !== 'relation')
    .map((link) => {
      const target = tools.modelOf(link.target);
      return {
        link,
        selection: { model: target, fields: [...target.fields.values()], links: ownParts(target, tools) },
      };
    });
}
