import type { Core } from '@strapi/strapi';
import type { Choice } from '../../../shared/journal';
import { nameOfStaff } from '../origin/actor-of-request';
import { anywhere } from './like-pattern';

const SHOWN = 30;

/** Panel users by name; `among` null for all. */
export async function staffChoices(
  strapi: Core.Strapi,
  text: string,
  among: readonly number[] | null,
): Promise<Choice[]> {
  const query = strapi.db.connection('admin_users').select('id', 'firstname', 'lastname', 'email');
  if (among) query.whereIn('id', among);
  if (text)
    query.where((either) => {
      for (const column of ['lastname', 'firstname', 'email']) either.orWhereILike(column, anywhere(text));
    });
  const rows: { id: number; firstname: string | null; lastname: string | null; email: string }[] = await query
    .orderBy(['lastname', 'firstname', 'id'])
    .limit(SHOWN);
  return rows.map((row) => ({ value: String(row.id), label: nameOfStaff(row) }));
}

/** Organisations by short name; `among` null for all. */
export async function organizationChoices(
  strapi: Core.Strapi,
  text: string,
  among: readonly string[] | null,
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
    .limit(SHOWN);
  return rows.map((row) => ({ value: row.document_id, label: row.short_name }));
}

/** Each step jumps to the next value of the index instead of reading every entry. */
const ACTIONS = `
  with recursive known(action) as (
    (select action from audit_entries order by action limit 1)
    union all
    select (select next.action from audit_entries next where next.action > known.action order by next.action limit 1)
    from known where known.action is not null
  ) select action from known where action is not null`;

/** Actions that have ever been journaled. */
export async function knownActions(strapi: Core.Strapi): Promise<string[]> {
  const { rows }: { rows: { action: string }[] } = await strapi.db.connection.raw(ACTIONS);
  return rows.map(({ action }) => action);
}
