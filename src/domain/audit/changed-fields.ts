import { type CanonicalValue, canonicalJson } from './canonical-json';

export type JournalFields = { readonly [field: string]: CanonicalValue };

const isNothing = (value: CanonicalValue | undefined): boolean => value === undefined || value === null;

const isSame = (one: CanonicalValue | undefined, other: CanonicalValue | undefined): boolean =>
  (isNothing(one) && isNothing(other)) || canonicalJson(one ?? null) === canonicalJson(other ?? null);

/** The fields that differ, as they were and as they are; a field that is missing on one side is null there. */
export function changedFields(
  before: JournalFields,
  after: JournalFields,
): { before: JournalFields; after: JournalFields } {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names.filter((name) => !isSame(before[name], after[name]));
  return {
    before: Object.fromEntries(changed.map((name) => [name, before[name] ?? null])),
    after: Object.fromEntries(changed.map((name) => [name, after[name] ?? null])),
  };
}

/** The fields that hold something. */
export const filledFields = (fields: JournalFields): JournalFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => !isNothing(value)));
