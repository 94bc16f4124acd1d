import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../../../shared/ids';
import { get, post } from './route';

/** Checks of content, the policy they go by, and the words they know. */
const routes: Core.RouteInput[] = [
  post('/documents/:type/:documentId/check', 'documents.check', ACTIONS.checkContent),
  get('/links', 'links.find', ACTIONS.readStages),
  get('/links/file', 'links.download', ACTIONS.readStages),
  get('/policy', 'policy.get', ACTIONS.readPolicy),
  get('/policy/versions', 'policy.versions', ACTIONS.readPolicy),
  get('/policy/versions/:version', 'policy.version', ACTIONS.readPolicy),
  post('/policy/change', 'policy.change', ACTIONS.managePolicy),
  get('/words', 'words.find', ACTIONS.manageWords),
  get('/words/organizations', 'words.owners', ACTIONS.manageWords),
  post('/words', 'words.add', ACTIONS.manageWords),
  post('/words/:documentId/remove', 'words.remove', ACTIONS.manageWords),
  get('/cases/:documentId/checks', 'case-checks.findOne', ACTIONS.readQueue),
  post('/cases/:documentId/check', 'case-checks.rerun', ACTIONS.checkContent),
];

export default routes;
