import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../../../shared/ids';
import { get, post } from './route';

/** Publication templates; whether one may create such a document is judged by the verb. */
const routes: Core.RouteInput[] = [
  get('/templates', 'templates.find', ACTIONS.checkContent),
  post('/templates', 'templates.save', ACTIONS.managePolicy),
  post('/templates/:code/remove', 'templates.remove', ACTIONS.managePolicy),
  post('/templates/:code/start', 'templates.start', ACTIONS.checkContent),
];

export default routes;
