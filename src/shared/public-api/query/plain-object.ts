import type { Path } from '../../../domain/refusal';
import { refuseQuery } from './refuse-query';

/** The entries of a nested parameter; text or nothing in its place is refused. */
export function entriesOf(raw: unknown, path: Path): Array<[string, unknown]> {
  if (typeof raw !== 'object' || raw === null) return refuseQuery('InvalidValue', path);
  return Object.entries(raw);
}

/** A list however it was written: `a[]=1`, `a[0]=1` (an object when the index is large) or a single text. */
export function listOf(raw: unknown, path: Path): unknown[] {
  if (Array.isArray(raw)) return raw;
  if (typeof raw === 'object' && raw !== null) {
    const entries = Object.entries(raw);
    if (!entries.every(([key]) => /^\d+$/.test(key))) refuseQuery('InvalidValue', path);
    return entries.map(([, value]) => value);
  }
  return [raw];
}

/** Names written `a,b`, or as a list, or both. */
export const namesOf = (raw: unknown, path: Path, parse: (raw: unknown, path: Path) => string): string[] =>
  listOf(raw, path).flatMap((entry, index) =>
    parse(entry, [...path, index])
      .split(',')
      .map((word) => word.trim()),
  );
