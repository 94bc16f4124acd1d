import type { Core } from '@strapi/strapi';
import { RefusedError } from '../../../../../shared/errors';
import type { Bulk } from '../../../shared/bulk';
import { findBatch, itemsOfBatch } from '../queries/batches';

const notFoundText = {
  ru: 'О таком решении больше ничего не известно. Посмотрите историю самих дел.',
  en: 'Nothing more is known of this. Look at the history of the cases.',
};

/** How far one's own bulk decision is, item by item. @throws RefusedError 404 `BatchNotFound`, also for another's */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(userId: number, documentId: string): Promise<Bulk> {
    const batch = await findBatch(strapi, documentId);
    if (batch?.startedBy !== userId) throw new RefusedError(404, 'BatchNotFound', notFoundText);
    const items = await itemsOfBatch(strapi, documentId);
    return {
      documentId,
      verb: batch.verb,
      jobId: batch.jobId ?? '',
      items: items.map(({ caseId, title, outcome, code, message }) => ({
        caseId,
        title,
        outcome,
        code,
        message,
      })),
    };
  },
});
