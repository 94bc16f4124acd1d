import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../../../shared/ids';
import { get, post } from './route';

/** What the pages of the panel need besides the verbs of single cases. */
export const panelRoutes: Core.RouteInput[] = [
  get('/queue/choices', 'queue-views.choices', ACTIONS.readQueue),
  get('/queue/views', 'queue-views.find', ACTIONS.readQueue),
  post('/queue/views', 'queue-views.save', ACTIONS.readQueue),
  post('/queue/views/:documentId/remove', 'queue-views.remove', ACTIONS.readQueue),
  post('/bulk', 'bulk.start', ACTIONS.decide),
  get('/bulk/:documentId', 'bulk.findOne', ACTIONS.decide),
  get('/figures', 'materials.figures', ACTIONS.readQueue),
  get('/materials', 'materials.find', ACTIONS.submit),
  get('/clock', 'clocks.find', ACTIONS.readStages),
  get('/documents/:type/:documentId/clock', 'clocks.findOne', ACTIONS.readStages),
  get('/documents/:type/:documentId/preview', 'materials.preview', ACTIONS.readStages),
];
