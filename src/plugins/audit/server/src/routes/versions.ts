import type { Core } from '@strapi/strapi';
import { adminOnly } from '../../../../../shared/admin-only';
import { JOURNAL_ACTIONS } from '../../../shared/ids';
import { VERSION_ACTIONS } from '../../../shared/version-ids';

const read = adminOnly(VERSION_ACTIONS.readVersions);
const name = adminOnly(VERSION_ACTIONS.nameVersions);
const restore = adminOnly(VERSION_ACTIONS.restoreVersions);
const erase = adminOnly(JOURNAL_ACTIONS.erase);
const archive = adminOnly(VERSION_ACTIONS.readArchive);

/** Histories of documents and the archive, as part of the plugin's admin routes. */
export const versionRoutes: Core.RouteInput[] = [
  { method: 'GET', path: '/documents/:type/:documentId/versions', handler: 'versions.history', config: read },
  { method: 'GET', path: '/documents/:type/:documentId/content', handler: 'versions.content', config: read },
  { method: 'GET', path: '/versions/:id', handler: 'versions.version', config: read },
  { method: 'POST', path: '/versions/:id/name', handler: 'versions.name', config: name },
  { method: 'POST', path: '/versions/:id/erase', handler: 'versions.erase', config: erase },
  { method: 'POST', path: '/versions/:id/try-restore', handler: 'versions.tryRestore', config: restore },
  { method: 'POST', path: '/versions/:id/restore', handler: 'versions.restore', config: restore },
  { method: 'GET', path: '/archive', handler: 'versions.archive', config: archive },
  { method: 'GET', path: '/archive/choices', handler: 'versions.archiveChoices', config: archive },
];
