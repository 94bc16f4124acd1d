import type { Core } from '@strapi/strapi';
import { adminOnly } from '../../../../../shared/admin-only';
import { ACTIONS } from '../../../shared/ids';

const routes: Core.RouterConfig = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/jobs', handler: 'jobs.find', config: adminOnly(ACTIONS.readJobs) },
    { method: 'GET', path: '/tasks', handler: 'jobs.tasks', config: adminOnly(ACTIONS.readJobs) },
    { method: 'POST', path: '/jobs/:id/retry', handler: 'jobs.retry', config: adminOnly(ACTIONS.manageJobs) },
    {
      method: 'POST',
      path: '/jobs/:id/discard',
      handler: 'jobs.discard',
      config: adminOnly(ACTIONS.manageJobs),
    },
    {
      method: 'POST',
      path: '/jobs/:id/cancel',
      handler: 'jobs.cancel',
      config: adminOnly(ACTIONS.manageJobs),
    },
    { method: 'GET', path: '/own/:id', handler: 'own.state', config: adminOnly(ACTIONS.followOwnJobs) },
    {
      method: 'POST',
      path: '/own/:id/cancel',
      handler: 'own.cancel',
      config: adminOnly(ACTIONS.followOwnJobs),
    },
  ],
};

export default routes;
