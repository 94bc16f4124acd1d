import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../../../shared/ids';
import { get, post } from './route';

/** Workflows, what their steps ask for, in whose hands a case is, and what is said under its remarks. */
export const workflowRoutes: Core.RouteInput[] = [
  get('/workflows', 'workflows.get', ACTIONS.readWorkflows),
  get('/workflows/versions', 'workflows.versions', ACTIONS.readWorkflows),
  post('/workflows/change', 'workflows.change', ACTIONS.manageWorkflows),
  post('/workflows/remove', 'workflows.remove', ACTIONS.manageWorkflows),
  post('/cases/:documentId/evidence/attach', 'evidence.attach', ACTIONS.submit),
  post('/cases/:documentId/evidence/detach', 'evidence.detach', ACTIONS.submit),
  post('/cases/:documentId/evidence/tick', 'evidence.tick', ACTIONS.decide),
  get('/cases/:documentId/receivers', 'hands.receivers', ACTIONS.readQueue),
  post('/cases/:documentId/hand-over', 'hands.handOver', ACTIONS.decide),
  post('/cases/:documentId/assign', 'hands.assign', ACTIONS.assign),
  post('/remarks/:documentId/answer', 'hands.answer', ACTIONS.readStages),
  post('/remarks/:documentId/reopen', 'hands.reopen', ACTIONS.readStages),
];
