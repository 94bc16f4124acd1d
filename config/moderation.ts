import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Days after which a version that was rejected or withdrawn is archived. */
  archiveAfterDays: env.int('MODERATION_ARCHIVE_DAYS', 180),
});
