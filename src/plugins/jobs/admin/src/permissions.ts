import { storedPermission } from '../../../../admin/shared/stored-permission';
import { ACTIONS } from '../../shared/ids';

/** Constants: `useRBAC` asks again for every new array. */
export const PERMISSIONS = {
  read: [storedPermission(ACTIONS.readJobs)],
  manage: [storedPermission(ACTIONS.manageJobs)],
};
