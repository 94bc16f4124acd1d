import type { Core, UID } from '@strapi/strapi';

/**
 * Writes one demo document through the document service, so every rule a real save obeys holds here too.
 * Returns its documentId; a refused document stops the seed, since demo data must be valid.
 */
export async function createDocument(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  data: Record<string, unknown>,
  { isDraft = false }: { isDraft?: boolean } = {},
): Promise<string> {
  const status = isDraft ? 'draft' : 'published';
  const { documentId } = await strapi.documents(uid).create({ data, status });
  return documentId;
}
