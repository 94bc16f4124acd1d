import type { Core } from '@strapi/strapi';

/** documentId and short name of every organisation, the draft's where it differs: that is what staff see. */
export function namesOfOrganizations(strapi: Core.Strapi) {
  return strapi.db
    .connection('organizations')
    .distinctOn('document_id')
    .select('document_id', 'short_name')
    .orderBy('document_id')
    .orderByRaw('published_at desc nulls first');
}
