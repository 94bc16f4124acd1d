import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { JournalFilters } from '../../../shared/journal';
import type { EntryRow } from './entry-row';
import { type Place, type Visible, whereFits } from './journal-conditions';

const NEWEST_FIRST = [
  { column: 'at', order: 'desc' },
  { column: 'id', order: 'desc' },
] as const;

/**
 * Entries that fit, newest first, after the place. Those of several organisations are taken from each in its order and
 * merged: one index scan of a page for each, however many entries they have.
 */
export async function journalRows(
  strapi: Core.Strapi,
  visible: Visible,
  filters: JournalFilters,
  { after, limit }: { after: Place | null; limit: number },
): Promise<EntryRow[]> {
  const db = strapi.db.connection;
  const page = (organization?: string): Knex.QueryBuilder => {
    const query = db('audit_entries')
      .select('*')
      .orderBy([...NEWEST_FIRST])
      .limit(limit);
    whereFits(query, organization === undefined ? filters : { ...filters, organization }, after);
    return query;
  };
  if (!visible) return page();
  const own = visible.filter((one) => !filters.organization || one === filters.organization);
  if (own.length === 0) return [];
  return db
    .select('*')
    .from(db.queryBuilder().unionAll(own.map(page), true).as('entry'))
    .orderBy([...NEWEST_FIRST])
    .limit(limit);
}

/** How many entries fit. */
export async function countJournalRows(
  strapi: Core.Strapi,
  visible: Visible,
  filters: JournalFilters,
): Promise<number> {
  const query = strapi.db.connection('audit_entries').count({ count: '*' });
  whereFits(query, filters, null);
  if (visible) query.whereIn('organization', visible);
  const [counted] = await query;
  return Number(counted?.count ?? 0);
}
