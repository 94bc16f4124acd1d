import type { Core } from '@strapi/strapi';
import { buildPublicationFilterWhere, parsePublicationFilter } from '@strapi/utils';

/**
 * «Only drafts», «only published» asks about the documents that are listed. Strapi asks it of everything they point
 * to as well: a draft of a published organisation comes without its organisation, and the condition «own
 * organisations» then hides every field of it.
 */
export function askStateOfListedOnly(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    if (action !== 'findMany' && action !== 'count') return next();
    const { params } = context;
    const mode = parsePublicationFilter(params.publicationFilter);
    if (!mode) return next();
    const status = params.status === 'published' ? 'published' : 'draft';
    const meta = strapi.db.metadata.get(uid);
    const where = buildPublicationFilterWhere(strapi.db.connection, meta, strapi.getModel(uid), mode, status);
    if (!where) return next();
    const found = await strapi.db.query(uid).findMany({ select: ['documentId'], where });
    const documentIds = found.map(({ documentId }) => documentId);
    delete params.publicationFilter;
    params.filters = { $and: [params.filters ?? {}, { documentId: { $in: documentIds } }] };
    return next();
  });
}
