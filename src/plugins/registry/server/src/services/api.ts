import type { Core } from '@strapi/strapi';
import type { RegistryApi } from '../../../shared/contract';
import { getService } from '../get-service';
import { organizationsOfUser } from '../queries/organizations-of-user';
import { staffOfOrganization } from '../queries/staff-of-organization';

/** The facade for other plugins: `pluginApi(strapi, 'registry')`. */
export default ({ strapi }: { strapi: Core.Strapi }): RegistryApi => ({
  organizationsOf: (userId) => organizationsOfUser(strapi, userId),
  staffOf: (organization) => staffOfOrganization(strapi, organization),
  addMember: (actor, input) => getService(strapi, 'add-member').run(actor, input),
  changeAuthority: (actor, membership, input) =>
    getService(strapi, 'change-authority').run(actor, membership, input),
  folderOf: (organization) => getService(strapi, 'ensure-folder').run(organization),
});
