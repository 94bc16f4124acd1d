import type { Core, UID } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { holdDocument } from '../../../../../shared/db/lock-document';
import { RefusedError } from '../../../../../shared/errors';
import { ORGANIZATION_UID } from '../../../shared/ids';

const text = {
  ru: 'Организация этого материала не опубликована. Сначала опубликуйте её профиль.',
  en: 'The organisation of this document is not published. Publish its profile first.',
};

/**
 * A published row points to published rows only: published before its organisation, a document would lose it and count
 * as shared by all. A document that is created or changed and published in one write is judged after it, when it is
 * known which organisation was written; the refusal undoes the write.
 * @throws RefusedError 400 `OrganizationNotPublished`
 */
export function refusePublishingBeforeOrganization(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid, params } = context;
    if (!('organization' in strapi.contentType(uid).attributes)) return next();
    if (action === 'publish') await requirePublishedOrganization(strapi, uid, params.documentId);
    const result = await next();
    const publishesToo =
      (action === 'create' || action === 'update') && 'status' in params && params.status === 'published';
    const documentId = publishesToo && documentIdOf(result);
    if (documentId) await requirePublishedOrganization(strapi, uid, documentId);
    return result;
  });
}

function documentIdOf(result: unknown): string | null {
  const isDocument = typeof result === 'object' && result !== null && 'documentId' in result;
  return isDocument ? String(result.documentId) : null;
}

async function requirePublishedOrganization(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<void> {
  if (!(await organizationIsDraft(strapi, uid, documentId))) return;
  throw new RefusedError(400, 'OrganizationNotPublished', text, {
    refusals: [{ code: 'OrganizationNotPublished', path: ['organization'], message: text }],
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
  const organization: string = draft.organization.documentId;
  // Nobody may withdraw it between this look and the end of the publication.
  await inTransaction(strapi, (trx) => holdDocument(trx, ORGANIZATION_UID, organization));
  const published = await strapi.db
    .query(ORGANIZATION_UID)
    .count({ where: { documentId: organization, publishedAt: { $notNull: true } } });
  return published === 0;
}
