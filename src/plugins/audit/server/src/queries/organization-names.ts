import type { Core } from '@strapi/strapi';

/** Short names by documentId, the draft's where it differs; an organisation that is gone has none. */
export async function organizationNames(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, string>> {
  if (documentIds.length === 0) return new Map();
  const rows: { document_id: string; short_name: string | null }[] = await strapi.db
    .connection('organizations')
    .distinctOn('document_id')
    .select('document_id', 'short_name')
    .whereIn('document_id', documentIds)
    .orderBy('document_id')
    .orderByRaw('published_at desc nulls first');
  return new Map(rows.map((row) => [row.document_id, row.short_name ?? row.document_id]));
}
