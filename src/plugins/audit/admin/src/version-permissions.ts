import { storedPermission } from '../../../../admin/shared/stored-permission';
import { VERSION_ACTIONS } from '../../shared/version-ids';

/** Constants: `useRBAC` asks again for every new array. */
export const VERSION_PERMISSIONS = {
  read: [storedPermission(VERSION_ACTIONS.readVersions)],
  archive: [storedPermission(VERSION_ACTIONS.readArchive)],
};
