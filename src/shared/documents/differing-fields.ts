import type { Struct } from '@strapi/strapi';

type Fields = Readonly<Record<string, unknown>>;

/** Added by the panel or the database, not by the author. */
const NOT_CONTENT = new Set(['id', 'documentId', '__temp_key__', 'createdAt', 'updatedAt', 'publishedAt']);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** The same content gives the same value, whether it comes from a form or from the database. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value instanceof Date) return value.toISOString();
  if (!isFields(value)) return value;
  if ('mime' in value && 'id' in value) return { file: value.id };
  const kept = Object.entries(value).filter(([key, inner]) => !NOT_CONTENT.has(key) && isFilled(inner));
  kept.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return Object.fromEntries(kept.map(([key, inner]) => [key, canonical(inner)]));
}

const isSame = (one: unknown, other: unknown): boolean =>
  (!isFilled(one) && !isFilled(other)) || JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));

const changesRelation = (value: unknown): boolean =>
  !isFields(value) || isFilled(value.connect) || isFilled(value.disconnect) || 'set' in value;

/** The attributes whose submitted value is not what is saved; what was not submitted cannot differ. */
export function differingFields(
  schema: Struct.ContentTypeSchema,
  submitted: Fields,
  saved: Fields,
): string[] {
  return Object.keys(schema.attributes).filter((name) => {
    if (!(name in submitted) || NOT_CONTENT.has(name)) return false;
    if (schema.attributes[name]?.type === 'relation') return changesRelation(submitted[name]);
    return !isSame(submitted[name], saved[name]);
  });
}
