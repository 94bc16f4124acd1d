import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../../../shared/ids';
import { get, post } from './route';

/** Workflows, and what their steps ask for. */
export const workflowRoutes: Core.RouteInput[] = [
  get('/workflows', 'workflows.get', ACTIONS.readWorkflows),
  get('/workflows/versions', 'workflows.versions', ACTIONS.readWorkflows),
  post('/workflows/change', 'workflows.change', ACTIONS.manageWorkflows),
  post('/workflows/remove', 'workflows.remove', ACTIONS.manageWorkflows),
  post('/cases/:documentId/evidence/attach', 'evidence.attach', ACTIONS.submit),
  post('/cases/:documentId/evidence/detach', 'evidence.detach', ACTIONS.submit),
  post('/cases/:documentId/evidence/tick', 'evidence.tick', ACTIONS.decide),
];
