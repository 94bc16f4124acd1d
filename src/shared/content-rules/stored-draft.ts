import type { Core, UID } from '@strapi/strapi';
import type { Models } from './judge';
import { type Data, isData } from './rule';

type Populate = Record<string, true | { populate: Populate }>;

function componentsOf(models: Models, uid: string): Populate {
  const populate: Populate = {};
  for (const [name, { component }] of Object.entries(models[uid]?.attributes ?? {})) {
    if (component === undefined) continue;
    const inner = componentsOf(models, component);
    populate[name] = Object.keys(inner).length > 0 ? { populate: inner } : true;
  }
  return populate;
}

/** The stored draft with its components at every depth, without relations and files. */
export async function storedDraft(
  strapi: Core.Strapi,
  models: Models,
  uid: UID.ContentType,
  documentId: string,
): Promise<Data | null> {
  const publishedAt = strapi.contentType(uid).options?.draftAndPublish ? { publishedAt: null } : {};
  const row: unknown = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, ...publishedAt }, populate: componentsOf(models, uid) });
  return isData(row) ? row : null;
}
