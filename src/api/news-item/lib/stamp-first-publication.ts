import type { Core, Modules } from '@strapi/strapi';
import { isData } from '../../../shared/content-rules/rule';

const UID = 'api::news-item.news-item';

/**
 * The date readers see and lists are sorted by. `publishedAt` cannot be it: every correction publishes anew.
 * A planned time that has passed is kept, so that news moved from an older site keep their dates.
 */
function firstPublication(planned: unknown, now: Date): string {
  const time = typeof planned === 'string' || planned instanceof Date ? new Date(planned) : now;
  return (time < now ? time : now).toISOString();
}

async function stampDraft(strapi: Core.Strapi, documentId: string, planned: unknown): Promise<void> {
  const where = { documentId, publishedAt: null, firstPublishedAt: null };
  const draft = await strapi.db.query(UID).findOne({ where, select: ['id', 'plannedPublicationAt'] });
  if (!draft) return;
  const firstPublishedAt = firstPublication(planned ?? draft.plannedPublicationAt, new Date());
  await strapi.db.query(UID).update({ where: { id: draft.id }, data: { firstPublishedAt } });
}

/** Writes `firstPublishedAt` once, when a news item is first published; nobody else can write it. */
export function stampFirstPublication(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const { uid, action, params } = context;
    if (uid !== UID) return next();
    if (action === 'publish') await stampDraft(strapi, params.documentId, undefined);
    if (action !== 'create' && action !== 'update' && action !== 'clone') return next();

    const { firstPublishedAt: _refused, ...data } = isData(params.data) ? params.data : {};
    const isPublishing = 'status' in params && params.status === 'published';
    if (action === 'update' && isPublishing) {
      await stampDraft(strapi, params.documentId, data.plannedPublicationAt);
    }
    const now = new Date();
    const stamp =
      action === 'clone'
        ? { firstPublishedAt: null }
        : action === 'create' && isPublishing
          ? { firstPublishedAt: firstPublication(data.plannedPublicationAt, now) }
          : {};
    Object.assign(params, { data: { ...data, ...stamp } });
    return next();
  };
}
