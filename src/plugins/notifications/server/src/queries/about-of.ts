import type { Core } from '@strapi/strapi';
import { NOTIFICATION_UID } from '../../../shared/ids';

/** The document a notification tells of; null: of none. */
export async function aboutOf(
  strapi: Core.Strapi,
  notification: string,
): Promise<{ type: string; documentId: string } | null> {
  const row = await strapi.db
    .query(NOTIFICATION_UID)
    .findOne({ select: ['aboutType', 'aboutId'], where: { documentId: notification } });
  return row?.aboutType && row.aboutId ? { type: row.aboutType, documentId: row.aboutId } : null;
}
