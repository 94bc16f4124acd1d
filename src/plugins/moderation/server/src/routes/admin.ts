import type { Core } from '@strapi/strapi';
import { adminOnly } from '../../../../../shared/admin-only';
import { ACTIONS } from '../../../shared/ids';

const words = adminOnly(ACTIONS.manageWords);

const routes: Core.RouterConfig = {
  type: 'admin',
  routes: [
    {
      method: 'POST',
      path: '/documents/:type/:documentId/check',
      handler: 'documents.check',
      config: adminOnly(ACTIONS.checkContent),
    },
    { method: 'GET', path: '/policy', handler: 'policy.get', config: adminOnly(ACTIONS.readPolicy) },
    {
      method: 'GET',
      path: '/policy/versions',
      handler: 'policy.versions',
      config: adminOnly(ACTIONS.readPolicy),
    },
    {
      method: 'POST',
      path: '/policy/change',
      handler: 'policy.change',
      config: adminOnly(ACTIONS.managePolicy),
    },
    { method: 'GET', path: '/words', handler: 'words.find', config: words },
    { method: 'POST', path: '/words', handler: 'words.add', config: words },
    { method: 'POST', path: '/words/:documentId/remove', handler: 'words.remove', config: words },
  ],
};

export default routes;
