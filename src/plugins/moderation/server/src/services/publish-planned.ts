import type { Core } from '@strapi/strapi';
import { moveCase } from '../cases/move-case';
import { onCaseInTime } from '../cases/on-case-in-time';
import { tellOfDelay } from '../cases/tell-of-delay';

const changedText = 'материал изменили после одобрения.';

/**
 * Publishes a scheduled version when its time has come. Does nothing where it was taken back, published or withdrawn
 * meanwhile or deleted; a draft that is not the approved version any more stays unpublished, and its author is told.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(caseId: string): Promise<void> {
    await onCaseInTime(strapi, caseId, async ({ row, uid, content, trx }) => {
      if (row.stage !== 'scheduled') return;
      if (content.hash === row.approved_hash) {
        await strapi.documents(uid).publish({ documentId: row.target_id });
        const planned = row.planned_at;
        if (planned) await tellOfDelay(strapi, trx, row, { planned, what: 'Публикация' });
      } else {
        await moveCase(strapi, row, { verb: 'unschedule', stage: 'approved', by: null, text: changedText });
      }
    });
  },
});
