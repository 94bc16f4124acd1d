import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Who gets the head of the journal every day; empty: every panel user with the role auditor. */
  headRecipients: env.array('AUDIT_HEADS_TO', []),
});
