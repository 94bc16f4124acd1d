import { storedPermission } from '../../../../admin/shared/stored-permission';
import { ACTIONS } from '../../shared/ids';

/** Constants: `useRBAC` asks again for every new array. */
export const PERMISSIONS = {
  inbox: [storedPermission(ACTIONS.readInbox)],
  templates: [storedPermission(ACTIONS.manageTemplates)],
  deliveries: [storedPermission(ACTIONS.readDeliveries)],
  channels: [storedPermission(ACTIONS.manageChannels)],
  manageDeliveries: [storedPermission(ACTIONS.manageDeliveries)],
};
