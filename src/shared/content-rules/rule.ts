import type { Path, Refusal } from '../../domain/refusal';

export type Data = Readonly<Record<string, unknown>>;

/** `draft`: what is there must be right; `complete`: nothing may be missing either (published, or no drafts). */
export type Stage = 'draft' | 'complete';

/** One line of text: how it is stored and what speaks against it. Called for present, non-empty values only. */
export interface TextRule {
  readonly normalize: (value: string) => string;
  readonly check: (value: string, path: Path) => Refusal[];
}

/** Fields judged together. `reads` names them: on a partial update the stored ones are looked up. */
export interface WholeRule {
  readonly reads: readonly string[];
  readonly normalize?: (data: Data) => Data;
  readonly check: (data: Data, path: Path, stage: Stage) => Refusal[];
}

/** The rules of one content type or component, by attribute; attributes without a rule are plain text. */
export interface ModelRules {
  readonly fields?: Readonly<Record<string, TextRule>>;
  readonly whole?: WholeRule;
}

/** By uid, of content types and of components. */
export type RuleBook = Readonly<Record<string, ModelRules>>;

export function textOf(data: Data, field: string): string | null {
  const value = data[field];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Strapi also accepts numbers written as text. */
export function numberOf(data: Data, field: string): number | null {
  const value = data[field];
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : null;
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
