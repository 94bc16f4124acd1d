import type { Core } from '@strapi/strapi';

/** Short names of organisations by documentId; those that are gone are left out. */
export async function organizationNames(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Record<string, string>> {
  if (documentIds.length === 0) return {};
  const rows: { document_id: string; short_name: string }[] = await strapi.db
    .connection('organizations')
    .distinctOn('document_id')
    .select('document_id', 'short_name')
    .whereIn('document_id', [...documentIds])
    .orderByRaw('document_id, published_at desc nulls last');
  return Object.fromEntries(rows.map((row) => [row.document_id, row.short_name]));
}
