import type { Core } from '@strapi/strapi';
import { registerTasks } from '../../../../shared/jobs/task-registry';
import { registerEvents } from '../../../../shared/notifications/event-registry';
import { jobsDied } from './events/jobs-died';
import { measureQueue } from './metrics';
import { forgetEndedJobs } from './tasks/forget-ended-jobs';
import { tellOfDeadJobs } from './tasks/tell-of-dead-jobs';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  measureQueue(strapi);
  registerEvents(strapi, [jobsDied]);
  registerTasks(strapi, [forgetEndedJobs, tellOfDeadJobs]);
};
