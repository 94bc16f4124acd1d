import type { Core, UID } from '@strapi/strapi';
import { RefusedError } from '../../../../../shared/errors';
import { ORGANIZATION_UID } from '../../../shared/ids';

const text = {
  ru: 'Организация этого материала не опубликована. Сначала опубликуйте её профиль.',
  en: 'The organisation of this document is not published. Publish its profile first.',
};

/**
 * A published row points to published rows only: published before its organisation, a document would lose it and count
 * as shared by all.
 * @throws RefusedError 400 `OrganizationNotPublished`
 */
export function refusePublishingBeforeOrganization(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid, params } = context;
    if (action !== 'publish' || !('organization' in strapi.contentType(uid).attributes)) return next();
    if (await organizationIsDraft(strapi, uid, params.documentId))
      throw new RefusedError(400, 'OrganizationNotPublished', text, {
        refusals: [{ code: 'OrganizationNotPublished', path: ['organization'], message: text }],
      });
    return next();
  });
}

async function organizationIsDraft(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<boolean> {
  const draft = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, populate: ['organization'] });
  if (!draft?.organization) return false;
  const published = await strapi.db.query(ORGANIZATION_UID).count({
    where: { documentId: draft.organization.documentId, publishedAt: { $notNull: true } },
  });
  return published === 0;
}
