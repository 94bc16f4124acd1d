import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../../../shared/ids';
import { get, post } from './route';

/** Of one organisation: its first publication, its contact data, and what it may change without a review. */
export const organizationRoutes: Core.RouteInput[] = [
  get('/activations/:documentId', 'activations.findOne', ACTIONS.readStages),
  post('/activations/:documentId/handle', 'activations.handle', ACTIONS.submit),
  post('/contacts/:documentId/resend', 'contacts.resend', ACTIONS.submit),
  get('/minor-edits', 'minor-edits.find', ACTIONS.manageMinorEdits),
  post('/minor-edits/change', 'minor-edits.change', ACTIONS.manageMinorEdits),
];
