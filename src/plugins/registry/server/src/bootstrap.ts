import type { Core } from '@strapi/strapi';
import { adminPermissions } from '../../../../shared/strapi-services';
import { PLUGIN_ID, SHARED_OWNER } from '../../shared/ids';
import { ownContentConditions } from './conditions/own-content';
import { ownFilesConditions } from './conditions/own-files';
import { keepOrganizationInUse } from './documents/organization-in-use';
import { refuseForeignOrganization } from './documents/organization-of-actor';
import { refusePublishingBeforeOrganization } from './documents/published-organization';
import { refuseForeignReferences } from './documents/references-of-actor';
import { getService } from './get-service';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const { actionProvider, conditionProvider } = adminPermissions(strapi);
  await actionProvider.registerMany([
    {
      section: 'plugins',
      pluginName: PLUGIN_ID,
      uid: 'read-memberships',
      displayName: 'Видеть сотрудников организаций',
    },
    {
      section: 'plugins',
      pluginName: PLUGIN_ID,
      uid: 'manage-memberships',
      displayName: 'Добавлять и убирать сотрудников организаций',
    },
  ]);
  await conditionProvider.registerMany([...ownContentConditions(strapi), ...ownFilesConditions(strapi)]);
  await getService(strapi, 'ensure-folder').run(SHARED_OWNER);
  // Registered here, not in `register`: inside the lock and the transaction of the write.
  keepOrganizationInUse(strapi);
  refusePublishingBeforeOrganization(strapi);
  refuseForeignReferences(strapi);
  refuseForeignOrganization(strapi);
};
