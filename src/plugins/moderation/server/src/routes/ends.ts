import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../../../shared/ids';
import { post } from './route';

/** Of versions that came to their end. */
export const endRoutes: Core.RouteInput[] = [
  post('/cases/:documentId/archive', 'ends.archive', ACTIONS.archive),
  post('/cases/:documentId/restore', 'ends.restore', ACTIONS.archive),
  post('/cases/:documentId/rework', 'ends.rework', ACTIONS.submit),
];
