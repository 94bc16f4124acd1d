import { storedPermission } from '../../../../admin/shared/stored-permission';
import { ACTIONS } from '../../shared/ids';

/** Constants: `useRBAC` asks again for every new array. */
export const PERMISSIONS = {
  queue: [storedPermission(ACTIONS.readQueue)],
  decide: [storedPermission(ACTIONS.decide)],
  submit: [storedPermission(ACTIONS.submit)],
  ofDocument: [
    storedPermission(ACTIONS.submit),
    storedPermission(ACTIONS.withdraw),
    storedPermission(ACTIONS.publishAtOnce),
    storedPermission(ACTIONS.readQueue),
    storedPermission(ACTIONS.readStages),
  ],
};
