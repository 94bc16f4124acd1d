import type { Core } from '@strapi/strapi';
import { type Ability, filePermissions } from '../../../../../shared/strapi-services';
import { FOLDER_UID } from '../../../shared/ids';

const READ = 'plugin::upload.read';
const CHANGE = 'plugin::upload.assets.update';

/**
 * What the person may do in a folder of the media library is what they may do with a file in it: Strapi has no
 * permissions of folders. `null` is the top of the library.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const may = (ability: Ability, action: string, folder: number | null): boolean => {
    const file = { folder: folder === null ? null : { id: folder } };
    return ability.can(action, filePermissions(strapi, ability, action).toSubject(file));
  };

  return {
    mayRead: (ability: Ability, folder: number | null): boolean => may(ability, READ, folder),
    mayChange: (ability: Ability, folder: number | null): boolean => may(ability, CHANGE, folder),

    /** Whether the folder is the top one of an organisation: its people fill it but do not rename, move or delete it. */
    async belongsToOwner(folder: number): Promise<boolean> {
      return (await strapi.db.query(FOLDER_UID).count({ where: { folder: { id: folder } } })) > 0;
    },
  };
};
