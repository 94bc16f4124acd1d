import type { Core } from '@strapi/strapi';
import type { Condition } from '../../../../../shared/strapi-services';
import { PLUGIN_ID, SHARED_OWNER } from '../../../shared/ids';
import { getService } from '../get-service';
import { foldersOfOwners } from '../queries/folders-of-owners';

/** A file belongs to whom its folder belongs; one outside every organisation's folder is the administrators'. */
export function ownFilesConditions(strapi: Core.Strapi): Condition[] {
  const inFoldersOf = async (owners: string[]) => ({
    'folder.id': { $in: await foldersOfOwners(strapi, owners) },
  });
  const own = (userId: number) => getService(strapi, 'own-organizations').of(userId);

  return [
    {
      plugin: PLUGIN_ID,
      name: 'own-files',
      displayName: 'Только файлы своих организаций',
      handler: async (user) => inFoldersOf(await own(user.id)),
    },
    {
      plugin: PLUGIN_ID,
      name: 'own-or-shared-files',
      displayName: 'Файлы своих организаций и общие',
      handler: async (user) => inFoldersOf([...(await own(user.id)), SHARED_OWNER]),
    },
  ];
}
