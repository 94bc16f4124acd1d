import type { Core } from '@strapi/strapi';
import { adminOnly } from '../../../../../shared/admin-only';
import { ACTIONS } from '../../../shared/ids';

const route = (method: 'GET' | 'POST', path: string, handler: string, action: string): Core.RouteInput => ({
  method,
  path,
  handler,
  config: adminOnly(action),
});

/** Of one organisation: its first publication, and what it may change without a review. */
export const organizationRoutes = [
  route('GET', '/activations/:documentId', 'activations.findOne', ACTIONS.readStages),
  route('POST', '/activations/:documentId/handle', 'activations.handle', ACTIONS.submit),
  route('GET', '/minor-edits', 'minor-edits.find', ACTIONS.manageMinorEdits),
  route('POST', '/minor-edits/change', 'minor-edits.change', ACTIONS.manageMinorEdits),
];
