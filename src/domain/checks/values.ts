import type { Path } from '../refusal';
import type { Boundary } from '../validity/period';
import type { Fields } from './snapshot';

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Strapi reads a decimal as text, and a form sends numbers as text. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value))
    ? Number(value)
    : null;
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** A day or an instant as it is stored; absent when empty. */
export function boundaryOf(value: unknown): Boundary {
  return value instanceof Date || typeof value === 'string' ? value || null : null;
}

export function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function hasText(node: unknown, depth: number): boolean {
  if (Array.isArray(node)) return node.some((each) => hasText(each, depth));
  if (!isFields(node) || depth > 20) return false;
  return node.type === 'image' || textOf(node.text) !== null || hasText(node.children, depth + 1);
}

const isBlocks = (value: readonly unknown[]): boolean =>
  value.length > 0 && value.every((node) => isFields(node) && 'children' in node);

/** Whether a reader would find anything there: blank text, empty lists and empty paragraphs are nothing. */
export function isFilled(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return isBlocks(value) ? hasText(value, 0) : value.length > 0;
  // A relation read as a number of links.
  if (isFields(value) && typeof value.count === 'number' && Object.keys(value).length === 1)
    return value.count > 0;
  return true;
}

/** The value at a path such as `price.amount` or `['steps', 0, 'title']`; undefined where the way ends. */
export function valueAt(fields: Fields, path: Path): unknown {
  let value: unknown = fields;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step];
    else if (isFields(value) && Object.keys(value).includes(String(step))) value = value[step];
    else return undefined;
  }
  return value;
}
