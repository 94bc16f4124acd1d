import type { Core } from '@strapi/strapi';
import { PUBLIC_TYPES } from './public-types';

/**
 * Where the public reads a published document: its page `/<collection>/<slug>` on the site that PUBLIC_SITE_URL
 * names; without such a site its address in the public API.
 */
export function publicPage(
  strapi: Core.Strapi,
  type: string,
  { documentId, slug }: { documentId: string; slug: string | null },
): string | null {
  const uid = PUBLIC_TYPES.find((one) => one.uid === type)?.uid;
  if (!uid) return null;
  const { pluralName } = strapi.contentType(uid).info;
  const site = strapi.config.get('public-reads.siteUrl', '').replace(/\/$/, '');
  if (site && slug) return `${site}/${pluralName}/${slug}`;
  const api = strapi.config.get('server.absoluteUrl', '').replace(/\/$/, '');
  return `${api}/api/${pluralName}/${documentId}`;
}
