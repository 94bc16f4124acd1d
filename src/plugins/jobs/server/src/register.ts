import type { Core } from '@strapi/strapi';
import { registerTasks } from '../../../../shared/jobs/task-registry';
import { measureQueue } from './metrics';
import { forgetEndedJobs } from './tasks/forget-ended-jobs';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  measureQueue(strapi);
  registerTasks(strapi, [forgetEndedJobs]);
};
