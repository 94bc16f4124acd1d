import type { Core } from '@strapi/strapi';
import { registerChecks } from '../../../../shared/checks/check-registry';
import { registerTasks } from '../../../../shared/jobs/task-registry';
import { registerEvents } from '../../../../shared/notifications/event-registry';
import { provideWorkPlaces } from '../../../../shared/staff/work-places';
import { officialContacts } from './checks/official-contacts';
import { organizationRequisites } from './checks/organization-requisites';
import { askStateOfListedOnly } from './documents/state-of-listed-only';
import { authorityEvents } from './events/authority';
import { membershipEvents } from './events/membership';
import { guardContentManager } from './guards/content-manager';
import { guardMediaLibrary } from './guards/media-library';
import { remindOfAuthorityTask } from './jobs/remind-of-authority';
import { forgetDeletedPeople } from './lifecycles/forget-deleted-people';
import { uploadToOwnFolder } from './lifecycles/own-folder-by-default';
import { organizationsOfUser } from './queries/organizations-of-user';
import { staffOfOrganization } from './queries/staff-of-organization';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  provideWorkPlaces(strapi, {
    organizationsOf: (userId) => organizationsOfUser(strapi, userId),
    staffOf: (organization) => staffOfOrganization(strapi, organization),
  });
  registerChecks(strapi, [organizationRequisites, officialContacts]);
  registerEvents(strapi, [...membershipEvents, ...authorityEvents]);
  registerTasks(strapi, [remindOfAuthorityTask]);
  forgetDeletedPeople(strapi);
  uploadToOwnFolder(strapi);
  guardContentManager(strapi);
  guardMediaLibrary(strapi);
  askStateOfListedOnly(strapi);
};
