import type { Core } from '@strapi/strapi';
import { wrapRoute } from '../../../../shared/guard-routes';
import { registerTasks } from '../../../../shared/jobs/task-registry';
import { registerEvents } from '../../../../shared/notifications/event-registry';
import { journalAccess } from './access/journal-access';
import { markDocumentWrites } from './documents/inside-document-write';
import { headPublished } from './events/head-published';
import { exportJournal } from './jobs/export-journal';
import { forgetExports } from './jobs/forget-exports';
import { publishHead } from './jobs/publish-head';
import { sealEntries } from './jobs/seal-entries';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  markDocumentWrites(strapi);
  journalAccess(strapi);
  wrapRoute(strapi, 'upload', 'plugin::audit.journal-moves', 'admin-folder-file.moveMany');
  registerEvents(strapi, [headPublished]);
  registerTasks(strapi, [sealEntries, publishHead, exportJournal, forgetExports]);
};
