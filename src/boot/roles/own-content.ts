import { VERSION_ACTIONS as VERSIONS } from '../../plugins/audit/shared/version-ids';
import { ACTIONS as JOBS } from '../../plugins/jobs/shared/ids';
import { ACTIONS as MODERATION } from '../../plugins/moderation/shared/ids';
import { ACTIONS as NOTIFICATIONS } from '../../plugins/notifications/shared/ids';
import { CONDITIONS } from '../../plugins/registry/shared/ids';
import { CATEGORY, CONTENT, FILES, type Grant, ORGANIZATION, OWNED, OWNED_OR_SHARED } from './grants';

/** Sees the content and files of own organisations and what is shared by all: editor, operator, head. */
export const seesOwnContent: readonly Grant[] = [
  { action: CONTENT.read, subjects: [ORGANIZATION, ...OWNED], conditions: [CONDITIONS.ownOrganizations] },
  { action: CONTENT.read, subjects: OWNED_OR_SHARED, conditions: [CONDITIONS.ownOrShared] },
  { action: CONTENT.read, subjects: [CATEGORY] },
  { action: MODERATION.readStages },
  { action: FILES.read, conditions: [CONDITIONS.ownOrSharedFiles] },
  { action: FILES.download },
  { action: FILES.copyLink },
  { action: JOBS.followOwnJobs },
  { action: NOTIFICATIONS.readInbox },
  { action: VERSIONS.readVersions },
];
