import { JOURNAL_ACTIONS as JOURNAL } from '../../plugins/audit/shared/ids';
import { VERSION_ACTIONS as VERSIONS } from '../../plugins/audit/shared/version-ids';
import { ACTIONS as JOBS } from '../../plugins/jobs/shared/ids';
import { ACTIONS as MODERATION } from '../../plugins/moderation/shared/ids';
import { ACTIONS as NOTIFICATIONS } from '../../plugins/notifications/shared/ids';
import { ACTIONS as REGISTRY } from '../../plugins/registry/shared/ids';
import { ALL_CONTENT, CONTENT, FILES, type RoleDefinition } from './grants';

export const auditor: RoleDefinition = {
  code: 'auditor',
  name: 'Аудитор',
  description: 'Видит всё и ничего не меняет.',
  grants: [
    { action: CONTENT.read, subjects: ALL_CONTENT },
    { action: MODERATION.readQueue },
    { action: MODERATION.readStages },
    { action: FILES.read },
    { action: REGISTRY.readMemberships },
    { action: JOURNAL.read },
    { action: JOURNAL.readWhole },
    { action: JOURNAL.export },
    { action: NOTIFICATIONS.readInbox },
    { action: NOTIFICATIONS.readDeliveries },
    { action: VERSIONS.readVersions },
    { action: VERSIONS.readArchive },
    { action: JOBS.readJobs },
    { action: JOBS.followOwnJobs },
    { action: MODERATION.readPolicy },
    { action: MODERATION.readWorkflows },
  ],
};
