import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../../../shared/ids';
import checks from './checks';
import { endRoutes } from './ends';
import { organizationRoutes } from './organizations';
import { panelRoutes } from './panel';
import { get, post } from './route';
import templates from './templates';
import { workflowRoutes } from './workflows';

const routes: Core.RouterConfig = {
  type: 'admin',
  routes: [
    ...panelRoutes,
    get('/cases', 'cases.find', ACTIONS.readQueue),
    get('/cases/:documentId', 'cases.findOne', ACTIONS.readQueue),
    post('/cases/:documentId/claim', 'cases.claim', ACTIONS.decide),
    post('/cases/:documentId/release', 'cases.release', ACTIONS.decide),
    post('/cases/:documentId/approve', 'cases.approve', ACTIONS.decide),
    post('/cases/:documentId/request-changes', 'cases.requestChanges', ACTIONS.decide),
    post('/cases/:documentId/reject', 'cases.reject', ACTIONS.decide),
    post('/cases/:documentId/unschedule', 'cases.unschedule', ACTIONS.decide),
    post('/cases/:documentId/inspect', 'cases.inspect', ACTIONS.decide),
    post('/cases/:documentId/take-back', 'cases.takeBack', ACTIONS.submit),
    get('/documents/:type/:documentId', 'reviewed-documents.stage', ACTIONS.readStages),
    post('/documents/:type/:documentId/submit', 'reviewed-documents.submit', ACTIONS.submit),
    post('/documents/:type/:documentId/withdraw', 'reviewed-documents.withdraw', ACTIONS.withdraw),
    post(
      '/documents/:type/:documentId/publish-at-once',
      'reviewed-documents.publishAtOnce',
      ACTIONS.publishAtOnce,
    ),
    post('/remarks/:documentId/resolve', 'reviewed-documents.resolveRemark', ACTIONS.readStages),
    ...checks,
    ...endRoutes,
    ...organizationRoutes,
    ...templates,
    ...workflowRoutes,
  ],
};

export default routes;
