import type { Core } from '@strapi/strapi';
import type { OrganizationName } from '../../../shared/webhooks';

const ORGANIZATION_UID = 'api::organization.organization';

/** One row of each document: a system may be connected before the organisation is published. */
const DRAFT = { publishedAt: { $null: true } };

const select = ['documentId', 'shortName'];

/** Organisations by a part of their name, in the order of names. */
export async function organizationsLike(
  strapi: Core.Strapi,
  { text, limit }: { readonly text?: string | undefined; readonly limit: number },
): Promise<OrganizationName[]> {
  const named = text
    ? { $or: [{ shortName: { $containsi: text } }, { fullName: { $containsi: text } }] }
    : {};
  return strapi.db.query(ORGANIZATION_UID).findMany({
    select,
    where: { ...DRAFT, ...named },
    orderBy: [{ shortName: 'asc' }, { id: 'asc' }],
    limit,
  });
}

/** What these organisations are called; one that does not exist has no name. */
export async function organizationNames(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (documentIds.length === 0) return new Map();
  const rows: OrganizationName[] = await strapi.db
    .query(ORGANIZATION_UID)
    .findMany({ select, where: { ...DRAFT, documentId: { $in: [...documentIds] } } });
  return new Map(rows.map(({ documentId, shortName }) => [documentId, shortName]));
}
