import { storedPermission } from '../../../../admin/shared/stored-permission';
import { ACTIONS } from '../../shared/ids';

/** Constants: `useRBAC` asks again for every new array. */
export const PERMISSIONS = {
  queue: [storedPermission(ACTIONS.readQueue)],
  decide: [storedPermission(ACTIONS.decide)],
  workflows: [storedPermission(ACTIONS.readWorkflows), storedPermission(ACTIONS.manageWorkflows)],
  readWorkflows: [storedPermission(ACTIONS.readWorkflows)],
  manageWorkflows: [storedPermission(ACTIONS.manageWorkflows)],
  submit: [storedPermission(ACTIONS.submit)],
  ofDocument: [
    storedPermission(ACTIONS.submit),
    storedPermission(ACTIONS.withdraw),
    storedPermission(ACTIONS.archive),
    storedPermission(ACTIONS.manageMinorEdits),
    storedPermission(ACTIONS.publishAtOnce),
    storedPermission(ACTIONS.readQueue),
    storedPermission(ACTIONS.readStages),
  ],
};
