import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Days after which a version that was rejected or withdrawn is archived. */
  archiveAfterDays: env.int('MODERATION_ARCHIVE_DAYS', 180),
  /** Hours in which the link works that confirms the contact data of an organisation. */
  contactHours: env.int('MODERATION_CONTACT_HOURS', 72),
});
