import type { Path, Refusal } from '../../domain/refusal';
import { checkPlainLine, normalizeLine } from '../../domain/text/plain-text';
import { type Data, isData, type RuleBook, type Stage, type TextRule } from './rule';
import { checkNotBlank, checkText } from './text';

export interface Judgement<Value> {
  readonly value: Value;
  readonly refusals: readonly Refusal[];
}

/** As much of Strapi's schemas as judging needs, content types and components by uid. */
export type Models = Readonly<Record<string, { readonly attributes: Readonly<Record<string, Attribute>> }>>;

interface Attribute {
  readonly type: string;
  readonly component?: string;
  readonly required?: boolean;
}

export interface Court {
  readonly rules: RuleBook;
  readonly models: Models;
  readonly stage: Stage;
}

const PLAIN_LINE: TextRule = { normalize: normalizeLine, check: checkPlainLine };
const LINE_TYPES: readonly string[] = ['string', 'email', 'uid'];

/** Numbers are accepted by Strapi in place of text: they are judged as the text they would become. */
function judgeLine(value: unknown, rule: TextRule, path: Path): Judgement<unknown> {
  if (typeof value !== 'string' && typeof value !== 'number') return { value, refusals: [] };
  const stored = rule.normalize(String(value));
  // An emptied field is stored as absent: two empty codes are not one code taken twice.
  return stored === ''
    ? { value: null, refusals: [] }
    : { value: stored, refusals: rule.check(stored, path) };
}

function judgeComponent(court: Court, uid: string, value: unknown, path: Path): Judgement<unknown> {
  if (Array.isArray(value)) {
    const judged = value.map((item: unknown, index) => judgeComponent(court, uid, item, [...path, index]));
    return { value: judged.map((item) => item.value), refusals: judged.flatMap((item) => item.refusals) };
  }
  return isData(value) ? judgeModel(court, uid, value, path) : { value, refusals: [] };
}

function judgeAttribute(
  court: Court,
  attribute: Attribute,
  rule: TextRule | undefined,
  value: unknown,
  path: Path,
): Judgement<unknown> {
  if (attribute.component !== undefined) return judgeComponent(court, attribute.component, value, path);
  if (LINE_TYPES.includes(attribute.type)) return judgeLine(value, rule ?? PLAIN_LINE, path);
  const mustSpeak = attribute.type === 'blocks' && attribute.required && court.stage === 'complete';
  return { value, refusals: [...checkText(value, path), ...(mustSpeak ? checkNotBlank(value, path) : [])] };
}

/**
 * Walks a document's data along its schema: every line is normalised and checked, components at any depth by their
 * own rules, then the fields that only make sense together.
 */
export function judgeModel(court: Court, uid: string, data: Data, path: Path = []): Judgement<Data> {
  const attributes = court.models[uid]?.attributes ?? {};
  const rules = court.rules[uid];
  const refusals: Refusal[] = [];
  const normalized: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(data)) {
    const attribute = attributes[name];
    const judged = attribute
      ? judgeAttribute(court, attribute, rules?.fields?.[name], given, [...path, name])
      : { value: given, refusals: [] };
    normalized[name] = judged.value;
    refusals.push(...judged.refusals);
  }
  const whole = rules?.whole;
  if (!whole) return { value: normalized, refusals };
  const value = whole.normalize?.(normalized) ?? normalized;
  return { value, refusals: [...refusals, ...whole.check(value, path, court.stage)] };
}
