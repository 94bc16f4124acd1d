import { JOURNAL_ACTIONS as JOURNAL } from '../../plugins/audit/shared/ids';
import { VERSION_ACTIONS as VERSIONS } from '../../plugins/audit/shared/version-ids';
import { ACTIONS as JOBS } from '../../plugins/jobs/shared/ids';
import { ACTIONS as MODERATION } from '../../plugins/moderation/shared/ids';
import { ACTIONS as NOTIFICATIONS } from '../../plugins/notifications/shared/ids';
import { ACTIONS as REGISTRY } from '../../plugins/registry/shared/ids';
import {
  ALL_CONTENT,
  CATEGORY,
  CONTENT,
  FILES,
  ORGANIZATION,
  OWNED_OR_SHARED,
  type RoleDefinition,
  SERVICE,
} from './grants';

/** What is nobody's in particular (organisations themselves, categories, shared regulations) is kept by this role. */
const keeps = [ORGANIZATION, CATEGORY, ...OWNED_OR_SHARED];

export const registryAdmin: RoleDefinition = {
  code: 'registry-admin',
  name: 'Администратор реестра',
  description: 'Ведёт реестр организаций, их сотрудников и общие справочники; убирает услуги в архив.',
  grants: [
    { action: CONTENT.read, subjects: ALL_CONTENT },
    { action: CONTENT.create, subjects: keeps },
    { action: CONTENT.update, subjects: keeps },
    { action: CONTENT.delete, subjects: [...keeps, SERVICE] },
    { action: CONTENT.publish, subjects: [...keeps, SERVICE] },
    { action: FILES.read },
    { action: FILES.create },
    { action: FILES.update },
    { action: FILES.download },
    { action: FILES.copyLink },
    { action: MODERATION.readQueue },
    { action: MODERATION.readStages },
    { action: MODERATION.submit },
    { action: MODERATION.decide },
    { action: MODERATION.assign },
    { action: MODERATION.withdraw },
    { action: MODERATION.archive },
    { action: MODERATION.manageMinorEdits },
    { action: MODERATION.publishAtOnce },
    { action: REGISTRY.readMemberships },
    { action: JOBS.readJobs },
    { action: JOBS.manageJobs },
    { action: JOBS.followOwnJobs },
    { action: REGISTRY.manageMemberships },
    { action: JOURNAL.read },
    { action: JOURNAL.readWhole },
    { action: JOURNAL.export },
    { action: NOTIFICATIONS.readInbox },
    { action: NOTIFICATIONS.manageTemplates },
    { action: NOTIFICATIONS.readDeliveries },
    { action: NOTIFICATIONS.manageDeliveries },
    { action: VERSIONS.readVersions },
    { action: VERSIONS.nameVersions },
    { action: VERSIONS.restoreVersions },
    { action: VERSIONS.readArchive },
    { action: MODERATION.checkContent },
    { action: MODERATION.readPolicy },
    { action: MODERATION.managePolicy },
    { action: MODERATION.readWorkflows },
    { action: MODERATION.manageWorkflows },
    { action: MODERATION.manageWords },
  ],
};
