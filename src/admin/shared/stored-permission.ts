import type { Permission } from '@strapi/strapi/admin';

/** An action as the panel's guards take it: the fields besides the action only matter on permissions that are stored. */
export const storedPermission = (action: string): Permission => ({
  id: action,
  action,
  actionParameters: {},
  subject: null,
  properties: {},
  conditions: [],
});
