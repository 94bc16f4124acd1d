import type { Core } from '@strapi/strapi';
import { CONTENT_CHECKS } from '../../../../domain/checks/content-checks';
import { registerChecks } from '../../../../shared/checks/check-registry';
import { registerTasks } from '../../../../shared/jobs/task-registry';
import { registerEvents } from '../../../../shared/notifications/event-registry';
import { caseEvents } from './events/cases';
import { checkEvents } from './events/checks';
import { linkEvents } from './events/links';
import { checkAllLinksTask, checkLinksTask } from './jobs/check-links';
import { publishPlannedTask } from './jobs/publish-planned';
import { remindOfTermsTask } from './jobs/remind-of-terms';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  registerChecks(strapi, CONTENT_CHECKS);
  registerEvents(strapi, [...caseEvents, ...checkEvents, ...linkEvents]);
  registerTasks(strapi, [checkLinksTask, checkAllLinksTask, publishPlannedTask, remindOfTermsTask]);
};
