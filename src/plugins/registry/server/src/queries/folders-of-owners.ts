import type { Core } from '@strapi/strapi';

/** ids of the media library's folders that belong to one of the owners, with everything below them. */
export async function foldersOfOwners(strapi: Core.Strapi, owners: readonly string[]): Promise<number[]> {
  if (owners.length === 0) return [];
  const rows: { id: number }[] = await strapi.db
    .connection('registry_folders as owned')
    .join('upload_folders as root', 'root.id', 'owned.folder_id')
    .join('upload_folders as folder', (join) => {
      join
        .on('folder.path', 'root.path')
        .orOn(strapi.db.connection.raw("folder.path like root.path || '/%'"));
    })
    .whereIn('owned.owner', owners)
    .distinct('folder.id');
  return rows.map((row) => row.id);
}
