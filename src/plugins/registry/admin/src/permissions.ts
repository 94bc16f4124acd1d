import type { Permission } from '@strapi/strapi/admin';
import { ACTIONS } from '../../shared/ids';

/** As the panel's guards take them: the fields besides the action only matter on permissions that are stored. */
const permission = (action: string): Permission => ({
  id: action,
  action,
  actionParameters: {},
  subject: null,
  properties: {},
  conditions: [],
});

/** Constants: `useRBAC` asks again for every new array. */
export const PERMISSIONS = {
  read: [permission(ACTIONS.readMemberships)],
  manage: [permission(ACTIONS.manageMemberships)],
};
