import type { Core } from '@strapi/strapi';
import type { Words } from '../../../../../domain/audit/words';
import { tasksOf } from '../../../../../shared/jobs/task-registry';

/** What people call the task of a job that acted; nothing for other actors, and for tasks of other releases. */
export const taskTitle = (strapi: Core.Strapi, kind: string, name: string | null): Words | undefined =>
  kind === 'job' && name !== null ? tasksOf(strapi).get(name)?.title : undefined;
