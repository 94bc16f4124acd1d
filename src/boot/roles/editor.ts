import { VERSION_ACTIONS as VERSIONS } from '../../plugins/audit/shared/version-ids';
import { ACTIONS as MODERATION } from '../../plugins/moderation/shared/ids';
import { CONDITIONS } from '../../plugins/registry/shared/ids';
import { CONTENT, FILES, ORGANIZATION, OWNED, OWNED_OR_SHARED, type RoleDefinition } from './grants';
import { seesOwnContent } from './own-content';

const owned = [...OWNED, ...OWNED_OR_SHARED];

export const editor: RoleDefinition = {
  code: 'editor',
  name: 'Редактор организации',
  description: 'Готовит материалы своих организаций. Не публикует.',
  grants: [
    ...seesOwnContent,
    { action: CONTENT.create, subjects: owned, conditions: [CONDITIONS.ownOrganizations] },
    { action: CONTENT.update, subjects: [ORGANIZATION, ...owned], conditions: [CONDITIONS.ownOrganizations] },
    {
      action: CONTENT.delete,
      // A service card is archived or deleted by the registry's administrator only.
      subjects: owned.filter((uid) => uid !== 'api::service.service'),
      conditions: [CONDITIONS.ownUnpublished],
    },
    { action: FILES.create },
    { action: FILES.update, conditions: [CONDITIONS.ownFiles] },
    { action: VERSIONS.nameVersions },
    { action: VERSIONS.restoreVersions },
    { action: VERSIONS.readArchive },
    { action: MODERATION.checkContent },
    { action: MODERATION.readPolicy },
    { action: MODERATION.manageWords },
  ],
};
