import type { Core } from '@strapi/strapi';
import { registerTasks } from '../../../../shared/jobs/task-registry';
import { journalAccess } from './access/journal-access';
import { sealEntries } from './jobs/seal-entries';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  journalAccess(strapi);
  registerTasks(strapi, [sealEntries]);
};
