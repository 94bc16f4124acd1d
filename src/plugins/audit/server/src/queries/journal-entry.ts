import type { Core } from '@strapi/strapi';
import type { EntryRow } from './entry-row';

interface Found {
  readonly row: EntryRow;
  readonly seal: { seq: string; hash: string } | null;
  readonly erasure: EntryRow | null;
}

/** The entry, its place in the chain, and the entry that tells of its erasure. */
export async function entryDetails(strapi: Core.Strapi, id: number): Promise<Found | null> {
  const db = strapi.db.connection;
  const row: EntryRow | undefined = await db('audit_entries').where({ id }).first();
  if (!row) return null;
  const seal: { seq: string; hash: string } | undefined = await db('audit_seals')
    .select('seq', 'hash')
    .where({ entry_id: id })
    .first();
  const erasure: EntryRow | undefined =
    row.erased_by === null ? undefined : await db('audit_entries').where({ id: row.erased_by }).first();
  return { row, seal: seal ?? null, erasure: erasure ?? null };
}
