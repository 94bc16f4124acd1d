import type { Core } from '@strapi/strapi';
import { CONTENT_CHECKS } from '../../../../domain/checks/content-checks';
import { registerChecks } from '../../../../shared/checks/check-registry';
import { wrapRoute } from '../../../../shared/guard-routes';
import { registerTasks } from '../../../../shared/jobs/task-registry';
import { registerEvents } from '../../../../shared/notifications/event-registry';
import { caseEvents } from './events/cases';
import { decideManyTask } from './jobs/decide-many';
import { publishPlannedTask } from './jobs/publish-planned';
import { remindOfTermsTask } from './jobs/remind-of-terms';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  registerChecks(strapi, CONTENT_CHECKS);
  registerEvents(strapi, caseEvents);
  registerTasks(strapi, [decideManyTask, publishPlannedTask, remindOfTermsTask]);
  wrapRoute(strapi, 'content-manager', 'plugin::moderation.stage-in-list', 'collection-types.find');
};
