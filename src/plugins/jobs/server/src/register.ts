import type { Core } from '@strapi/strapi';
import { registerTasks } from '../../../../shared/jobs/task-registry';
import { forgetEndedJobs } from './tasks/forget-ended-jobs';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  registerTasks(strapi, [forgetEndedJobs]);
};
