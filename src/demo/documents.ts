import type { Core, UID } from '@strapi/strapi';
import { pluginApi } from '../shared/plugin-api';

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
  const { documentId } = await strapi.documents(uid).create({ data });
  if (!isDraft && strapi.contentType(uid).options?.draftAndPublish) await publish(strapi, uid, documentId);
  return documentId;
}

/** A town that has been there for years: what it published was reviewed elsewhere. */
export async function publish(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<void> {
  const reason = 'Демонстрационные данные';
  await pluginApi(strapi, 'moderation').publishAsSystem({ type: uid, documentId, reason });
}
