import type { Core } from '@strapi/strapi';
import { registerTasks } from '../../../../shared/jobs/task-registry';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  registerTasks(strapi, []);
};
