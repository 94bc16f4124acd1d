import type { Core } from '@strapi/strapi';
import { moveCase } from '../cases/move-case';
import { onCase } from '../cases/open-case';

const changedText = 'материал изменили после одобрения.';

/**
 * Publishes a scheduled version when its time has come. Does nothing where it was taken back, published or withdrawn
 * meanwhile; a draft that is not the approved version any more stays unpublished, and its author is told.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(caseId: string): Promise<void> {
    await onCase(strapi, caseId, async ({ row, uid, content }) => {
      if (row.stage !== 'scheduled') return;
      if (content.hash === row.approved_hash) {
        await strapi.documents(uid).publish({ documentId: row.target_id });
      } else {
        await moveCase(strapi, row, { verb: 'unschedule', stage: 'approved', by: null, text: changedText });
      }
    });
  },
});
