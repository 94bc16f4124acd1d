import type { Core } from '@strapi/strapi';
import { adminOnly } from '../../../../../shared/admin-only';
import { ACTIONS } from '../../../shared/ids';

const routes: Core.RouterConfig = {
  type: 'admin',
  routes: [
    {
      method: 'GET',
      path: '/memberships',
      handler: 'memberships.find',
      config: adminOnly(ACTIONS.readMemberships),
    },
    {
      method: 'POST',
      path: '/memberships',
      handler: 'memberships.add',
      config: adminOnly(ACTIONS.manageMemberships),
    },
    {
      method: 'POST',
      path: '/memberships/:documentId/change-position',
      handler: 'memberships.changePosition',
      config: adminOnly(ACTIONS.manageMemberships),
    },
    {
      method: 'POST',
      path: '/memberships/:documentId/change-authority',
      handler: 'memberships.changeAuthority',
      config: adminOnly(ACTIONS.manageMemberships),
    },
    {
      method: 'POST',
      path: '/memberships/:documentId/remove',
      handler: 'memberships.remove',
      config: adminOnly(ACTIONS.manageMemberships),
    },
    {
      method: 'GET',
      path: '/people',
      handler: 'pickers.people',
      config: adminOnly(ACTIONS.manageMemberships),
    },
    {
      method: 'GET',
      path: '/organizations',
      handler: 'pickers.organizations',
      config: adminOnly(ACTIONS.readMemberships),
    },
  ],
};

export default routes;
