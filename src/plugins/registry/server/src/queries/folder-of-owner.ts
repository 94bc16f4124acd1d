import type { Core } from '@strapi/strapi';
import { FOLDER_UID } from '../../../shared/ids';

/** id of the owner's top folder in the media library, or null: none yet, or an administrator deleted it. */
export async function folderOfOwner(strapi: Core.Strapi, owner: string): Promise<number | null> {
  const row = await strapi.db
    .query(FOLDER_UID)
    .findOne({ where: { owner }, populate: { folder: { select: ['id'] } } });
  return row?.folder ? Number(row.folder.id) : null;
}
