import type { Core } from '@strapi/strapi';
import { pluginApi } from '../../../../../shared/plugin-api';
import type { Membership } from '../../../shared/contract';
import { MEMBERSHIP_EVENTS } from '../events/membership';

/** Tells the person that they work for the organisation, or no longer, in the caller's transaction. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(
    change: keyof typeof MEMBERSHIP_EVENTS,
    { user, organization, position }: Membership,
  ): Promise<void> {
    await pluginApi(strapi, 'notifications').notify({
      event: MEMBERSHIP_EVENTS[change],
      recipients: [{ kind: 'staff', userId: user.id }],
      data: { organization: organization.shortName, position: position ?? 'не указана' },
      organization: organization.documentId,
    });
  },
});
