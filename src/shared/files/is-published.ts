import type { Core } from '@strapi/strapi';
import type { FileRow } from './find-file';
import { type FileOwner, ownersOf } from './owners-of-file';

const STAFF = 'staff';

/**
 * Whether anyone may have the file: it is part of something published – attached to it, to a component of it, or shown
 * in its text. A file of a draft, of an operational table or of nothing at all is not, whoever knows its address.
 */
export async function isFilePublished(strapi: Core.Strapi, file: FileRow): Promise<boolean> {
  for await (const owner of ownersOf(strapi, file)) {
    if (await isRowPublic(strapi, owner)) return true;
  }
  return false;
}

async function isRowPublic(strapi: Core.Strapi, { uid, id }: FileOwner): Promise<boolean> {
  if (!uid.startsWith('api::')) return false;
  const { options, attributes } = strapi.contentType(uid);
  const audience = Object.entries(attributes).find(([name]) => name === 'audience')?.[1];
  const where = {
    id,
    ...(options?.draftAndPublish === true && { publishedAt: { $notNull: true } }),
    // Articles for employees are published to them alone.
    ...(audience?.type === 'enumeration' && { audience: { $ne: STAFF } }),
  };
  return (await strapi.db.query(uid).count({ where })) > 0;
}
