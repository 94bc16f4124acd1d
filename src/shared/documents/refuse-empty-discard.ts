import type { Core } from '@strapi/strapi';
import { RefusedError } from '../errors';

const NOTHING_PUBLISHED = {
  ru: 'Отменить правки нельзя: у записи уже нет опубликованной версии, к которой можно вернуться.',
  en: 'The changes cannot be discarded: the entry has no published version any more to return to.',
};

/**
 * Strapi discards a draft by deleting it and copying the published version. When that one was withdrawn a moment
 * before, nothing is copied and the document is gone; its own check is made before the write and comes too early.
 *
 * Has to run inside `serializeWrites`, where nobody can withdraw between this check and the deletion.
 */
export function refuseEmptyDiscard(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.action !== 'discardDraft') return next();
    const { documentId } = context.params;
    const where = { documentId, publishedAt: { $notNull: true } };
    if ((await strapi.db.query(context.uid).count({ where })) === 0) {
      throw new RefusedError(409, 'NothingPublished', NOTHING_PUBLISHED);
    }
    return next();
  });
}
