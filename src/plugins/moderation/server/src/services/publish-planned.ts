import type { Core } from '@strapi/strapi';
import { keepBackForErrors, unschedule } from '../cases/keep-back';
import type { OpenCase } from '../cases/open-case';
import { publishIfClean } from '../cases/publish-if-clean';
import { publishInTime } from '../cases/publish-in-time';
import { tellOfDelay } from '../cases/tell-of-delay';
import { tellOfWaiting } from '../contacts/tell-of-contacts';

const changedText = 'материал изменили после одобрения.';

/**
 * Publishes a scheduled version when its time has come. Does nothing where it was taken back, published or withdrawn
 * meanwhile or deleted. A draft that is not the approved version any more, or that the checks of this minute or the
 * publication itself refuse, stays unpublished; its author is told, and of errors and refusals whoever approved it. One
 * whose contact data nobody has confirmed waits on: the confirmation publishes it.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function publish(open: OpenCase): Promise<void> {
    const { row, content, facts, trx } = open;
    if (content.hash !== row.approved_hash) return unschedule(strapi, row, changedText);
    if (facts.isContactAwaited) return tellOfWaiting(strapi, open);
    const report = await publishIfClean(strapi, open);
    if (report.errors > 0) return keepBackForErrors(strapi, open, report);
    const planned = row.planned_at;
    if (planned) await tellOfDelay(strapi, trx, row, { planned, what: 'Публикация' });
  }

  return {
    async run(caseId: string): Promise<void> {
      await publishInTime(strapi, caseId, async (open) => {
        if (open.row.stage === 'scheduled') await publish(open);
      });
    },
  };
};
