import type { Core } from '@strapi/strapi';
import { registerTasks } from '../../../../shared/jobs/task-registry';
import { registerEvents } from '../../../../shared/notifications/event-registry';
import { contentEvents } from './events/content';
import { deliverTask } from './jobs/deliver';
import { dispatchTask } from './jobs/dispatch';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  registerEvents(strapi, contentEvents);
  registerTasks(strapi, [dispatchTask, deliverTask]);
};
