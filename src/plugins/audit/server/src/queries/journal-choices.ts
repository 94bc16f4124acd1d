import type { Core } from '@strapi/strapi';
import { anywhere } from '../../../../../shared/db/like-pattern';
import type { Choice } from '../../../shared/journal';
import { CHOICES_SHOWN } from './choices-shown';
import { organizationNames } from './organization-names';

interface OrganizationsAsked {
  readonly text: string;
  /** documentId that comes first whatever is typed. */
  readonly chosen: string | undefined;
  /** null: all. */
  readonly among: readonly string[] | null;
}

/** Organisations by short name. */
export async function organizationChoices(
  strapi: Core.Strapi,
  { text, chosen, among }: OrganizationsAsked,
): Promise<Choice[]> {
  const db = strapi.db.connection;
  const named = db('organizations')
    .distinctOn('document_id')
    .select('document_id', 'short_name')
    .orderBy('document_id')
    .orderByRaw('published_at desc nulls first');
  if (among) named.whereIn('document_id', among);
  const query = db.select('*').from(named.as('named'));
  if (text) query.whereILike('short_name', anywhere(text));
  const rows: { document_id: string; short_name: string }[] = await query
    .orderBy(['short_name', 'document_id'])
    .limit(CHOICES_SHOWN);
  const found = rows.map((row) => ({ value: row.document_id, label: row.short_name }));
  if (!chosen || found.some(({ value }) => value === chosen) || (among && !among.includes(chosen)))
    return found;
  const names = await organizationNames(strapi, [chosen]);
  return [{ value: chosen, label: names.get(chosen) ?? chosen }, ...found];
}

/** Each step jumps to the next value of the index instead of reading every entry. */
const known = (column: 'action' | 'object_type'): string => `
  with recursive known(value) as (
    (select ${column} from audit_entries order by ${column} limit 1)
    union all
    select (select next.${column} from audit_entries next where next.${column} > known.value
      order by next.${column} limit 1)
    from known where known.value is not null
  ) select value from known where value is not null`;

async function valuesOf(strapi: Core.Strapi, column: 'action' | 'object_type'): Promise<string[]> {
  const { rows }: { rows: { value: string }[] } = await strapi.db.connection.raw(known(column));
  return rows.map(({ value }) => value);
}

/** Actions that have ever been journaled. */
export const knownActions = (strapi: Core.Strapi): Promise<string[]> => valuesOf(strapi, 'action');

/** Kinds of object that have ever been journaled. */
export const knownTypes = (strapi: Core.Strapi): Promise<string[]> => valuesOf(strapi, 'object_type');
