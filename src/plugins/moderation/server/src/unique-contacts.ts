import type { Core } from '@strapi/strapi';

/**
 * Of the letters about the contact data of an organisation one counts, whatever runs at once. A partial index, which
 * Strapi cannot make and leaves alone; runs under the boot lock.
 */
export async function ensureUniqueContacts(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(
    `create unique index if not exists moderation_contact_confirmations_current
     on moderation_contact_confirmations (organization) where superseded_at is null`,
  );
}
