import type { Core } from '@strapi/strapi';
import type { PublishedRow, ToldUid } from './told-types';

export const PUBLISHED = { publishedAt: { $notNull: true } };

/** The published version with its organisation; null where there is none. */
export function publishedRow(
  strapi: Core.Strapi,
  uid: ToldUid,
  documentId: string,
): Promise<PublishedRow | null> {
  const populate = uid === 'api::organization.organization' ? {} : { populate: ['organization'] };
  return strapi.db.query(uid).findOne({ where: { documentId, ...PUBLISHED }, ...populate });
}
