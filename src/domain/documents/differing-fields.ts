type Fields = Readonly<Record<string, unknown>>;

/** Added by the panel or the database, not by an author. */
const NOT_CONTENT: ReadonlySet<string> = new Set([
  ...['id', 'documentId', '__temp_key__', 'locale', 'status', 'localizations'],
  ...['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'],
]);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/**
 * A relation travels as a number of links when it is read and as links to add and remove when it is written:
 * the two cannot be compared, only «links are changed» can be told.
 */
function canonicalRelation({ connect, disconnect, set }: Fields): unknown {
  const isChanged = isFilled(connect) || isFilled(disconnect) || set !== undefined;
  return isChanged ? { connect, disconnect, set } : undefined;
}

/** The same content gives the same value, whether it comes from a form or from the database. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value instanceof Date) return value.toISOString();
  if (!isFields(value)) return isFilled(value) ? value : undefined;
  if ('connect' in value || 'disconnect' in value) return canonicalRelation(value);
  if ('count' in value && Object.keys(value).length === 1) return undefined;
  if ('mime' in value && 'id' in value) return { file: value.id };
  const kept = Object.entries(value)
    .filter(([key]) => !NOT_CONTENT.has(key))
    .map(([key, inner]): [string, unknown] => [key, canonical(inner)])
    .filter(([, inner]) => isFilled(inner));
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

const isSame = (one: unknown, other: unknown): boolean => {
  const [first, second] = [canonical(one), canonical(other)];
  return (!isFilled(first) && !isFilled(second)) || JSON.stringify(first) === JSON.stringify(second);
};

/**
 * The names of the attributes whose value in `written` is not the one in `saved`. What is absent from `written`
 * is not being written and cannot differ; empty is the same as absent; ids of components do not count.
 */
export function differingFields(written: Fields, saved: Fields): string[] {
  return Object.keys(written).filter((name) => !NOT_CONTENT.has(name) && !isSame(written[name], saved[name]));
}
