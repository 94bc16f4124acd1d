import type { Core } from '@strapi/strapi';
import { type Ability, filePermissions } from '../../../../../shared/strapi-services';

/** A file of the media library that the person sees there; null for hidden and missing ones alike. */
export async function usableFile(
  strapi: Core.Strapi,
  ability: Ability,
  id: number,
): Promise<{ id: number; name: string } | null> {
  const permissions = filePermissions(strapi, ability, 'plugin::upload.read');
  if (!permissions.isAllowed) return null;
  const where = { $and: [{ id }, permissions.getQuery() ?? {}] };
  const file: { id: number; name: string } | null = await strapi.db
    .query('plugin::upload.file')
    .findOne({ select: ['id', 'name'], where });
  return file;
}
