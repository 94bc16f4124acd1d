import type { Core, UID } from '@strapi/strapi';
import type { CanonicalValue } from '../../../../../domain/audit/canonical-json';
import type { JournalFields } from '../../../../../domain/audit/changed-fields';
import { OF_THE_ROW, type WatchedModel } from './watched-models';

export type Row = Record<string, unknown> & { id: number };

/** A value of the database as JSON; dates as the API writes them. */
function jsonOf(value: unknown): CanonicalValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, jsonOf(member)]));
  return String(value);
}

/** Settings are JSON in a text column; as JSON a secret deep inside is found and hidden. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

export function titleOf(row: Record<string, unknown>, names: readonly string[]): string {
  const words = names.flatMap((name) => (typeof row[name] === 'string' && row[name] ? [row[name]] : []));
  return words.slice(0, 2).join(' ') || String(row.id ?? '');
}

function pointedTo(value: unknown, names: readonly string[]): CanonicalValue {
  if (Array.isArray(value)) return value.map((one) => pointedTo(one, names)).sort();
  if (typeof value !== 'object' || value === null) return null;
  return titleOf({ ...value }, names);
}

/** What of a row the journal keeps; secrets are hidden where the entry is written. */
export function fieldsOfRow(strapi: Core.Strapi, uid: string, model: WatchedModel, row: Row): JournalFields {
  const fields: Record<string, CanonicalValue> = {};
  for (const [name, { type }] of Object.entries(strapi.db.metadata.get(uid).attributes)) {
    const related = model.relations[name];
    if (OF_THE_ROW.has(name) || model.ignored.includes(name)) continue;
    if (related) fields[name] = pointedTo(row[name], related);
    else if (type !== 'relation')
      fields[name] = jsonOf(uid === 'strapi::core-store' ? parsed(row[name]) : row[name]);
  }
  return fields;
}

/** Rows that fit, with the relations that matter. */
export async function readRows(
  strapi: Core.Strapi,
  uid: string,
  model: WatchedModel,
  where: unknown,
): Promise<Row[]> {
  const populate = Object.fromEntries(Object.keys(model.relations).map((name) => [name, true]));
  return strapi.db.query(uid as UID.Schema).findMany({ where: { ...Object(where) }, populate });
}
