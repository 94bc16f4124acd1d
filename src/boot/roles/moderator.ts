import { VERSION_ACTIONS as VERSIONS } from '../../plugins/audit/shared/version-ids';
import { ACTIONS as JOBS } from '../../plugins/jobs/shared/ids';
import { ACTIONS as MODERATION } from '../../plugins/moderation/shared/ids';
import { ACTIONS as NOTIFICATIONS } from '../../plugins/notifications/shared/ids';
import { ALL_CONTENT, CONTENT, FILES, type RoleDefinition } from './grants';

export const moderator: RoleDefinition = {
  code: 'moderator',
  name: 'Модератор',
  description: 'Проверяет и публикует материалы всех организаций. Сам их не меняет.',
  grants: [
    { action: CONTENT.read, subjects: ALL_CONTENT },
    { action: CONTENT.publish, subjects: ALL_CONTENT },
    { action: MODERATION.readQueue },
    { action: MODERATION.readStages },
    { action: MODERATION.decide },
    { action: MODERATION.withdraw },
    { action: FILES.read },
    { action: FILES.download },
    { action: FILES.copyLink },
    { action: JOBS.followOwnJobs },
    { action: NOTIFICATIONS.readInbox },
    { action: VERSIONS.readVersions },
    { action: VERSIONS.nameVersions },
    { action: MODERATION.checkContent },
    { action: MODERATION.readPolicy },
    { action: MODERATION.readWorkflows },
  ],
};
