import { storedPermission } from '../../../../admin/shared/stored-permission';
import { JOURNAL_ACTIONS } from '../../shared/ids';

/** Constants: `useRBAC` asks again for every new array. */
export const JOURNAL_PERMISSIONS = {
  read: [storedPermission(JOURNAL_ACTIONS.read)],
  acts: [storedPermission(JOURNAL_ACTIONS.export), storedPermission(JOURNAL_ACTIONS.erase)],
};
