import type { Core } from '@strapi/strapi';
import { CONTENT_CHECKS } from '../../../../domain/checks/content-checks';
import { registerChecks } from '../../../../shared/checks/check-registry';
import { wrapRoute } from '../../../../shared/guard-routes';
import { registerTasks } from '../../../../shared/jobs/task-registry';
import { registerEvents } from '../../../../shared/notifications/event-registry';
import { fixFiles } from './documents/fix-files';
import { activationEvents } from './events/activation';
import { caseEvents } from './events/cases';
import { checkEvents } from './events/checks';
import { contactEvents } from './events/contacts';
import { differenceEvents } from './events/differences';
import { linkEvents } from './events/links';
import { validityEvents } from './events/validity';
import { archiveOldCasesTask } from './jobs/archive-old-cases';
import { checkAllLinksTask, checkLinksTask } from './jobs/check-links';
import { comparePublishedTask } from './jobs/compare-published';
import { decideManyTask } from './jobs/decide-many';
import { expireDocumentTask } from './jobs/expire-document';
import { publishConfirmedTask } from './jobs/publish-confirmed';
import { publishPlannedTask } from './jobs/publish-planned';
import { remindOfActivationTask } from './jobs/remind-of-activation';
import { remindOfTermsTask } from './jobs/remind-of-terms';
import { remindOfValidityTask } from './jobs/remind-of-validity';
import { tellOfUnconfirmedTask } from './jobs/tell-of-unconfirmed';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  registerChecks(strapi, CONTENT_CHECKS);
  fixFiles(strapi);
  registerEvents(strapi, [
    ...caseEvents,
    ...activationEvents,
    ...validityEvents,
    ...checkEvents,
    ...contactEvents,
    ...linkEvents,
    ...differenceEvents,
  ]);
  registerTasks(strapi, [
    archiveOldCasesTask,
    checkAllLinksTask,
    checkLinksTask,
    comparePublishedTask,
    decideManyTask,
    expireDocumentTask,
    publishConfirmedTask,
    publishPlannedTask,
    remindOfActivationTask,
    remindOfTermsTask,
    remindOfValidityTask,
    tellOfUnconfirmedTask,
  ]);
  wrapRoute(strapi, 'content-manager', 'plugin::moderation.stage-in-list', 'collection-types.find');
};
