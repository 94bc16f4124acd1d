import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { LIMITS, QUEUE_VIEW_UID } from '../../../shared/ids';
import type { SavedView, SaveViewBody } from '../../../shared/queue-views';

const notFoundText = {
  ru: 'Такого вида у вас нет. Обновите страницу.',
  en: 'You have no such view. Reload the page.',
};

const tooManyText = {
  ru: `Сохранённых видов уже ${LIMITS.views}. Удалите лишние.`,
  en: `There are ${LIMITS.views} saved views already. Delete some.`,
};

/** The views of the queue a person has named; nobody sees another's. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function list(person: number): Promise<SavedView[]> {
    const rows: SavedView[] = await strapi.db
      .query(QUEUE_VIEW_UID)
      .findMany({ where: { person }, orderBy: { name: 'asc' }, limit: LIMITS.views });
    return rows.map(({ documentId, name, question }) => ({ documentId, name, question }));
  }

  return {
    list,

    /** @throws RefusedError 409 `TooManyViews` */
    async save(person: number, { name, question }: SaveViewBody): Promise<SavedView> {
      return inTransaction(strapi, async (trx) => {
        await trx.raw("select pg_advisory_xact_lock(hashtextextended('moderation_queue_views:' || ?, 0))", [
          String(person),
        ]);
        const known = await list(person);
        const same = known.find((view) => view.name === name);
        if (!same && known.length >= LIMITS.views) throw new RefusedError(409, 'TooManyViews', tooManyText);
        const views = strapi.db.query(QUEUE_VIEW_UID);
        const row = same
          ? await views.update({ where: { documentId: same.documentId }, data: { question } })
          : await views.create({ data: { person, name, question } });
        return { documentId: String(row.documentId), name, question };
      });
    },

    /** @throws RefusedError 404 `ViewNotFound`, for another's and missing alike */
    async remove(person: number, documentId: string): Promise<void> {
      const removed = await strapi.db.query(QUEUE_VIEW_UID).delete({ where: { documentId, person } });
      if (!removed) throw new RefusedError(404, 'ViewNotFound', notFoundText);
    },
  };
};
