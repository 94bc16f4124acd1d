import type { Core } from '@strapi/strapi';
import { moveCase } from '../cases/move-case';
import { onCaseInTime } from '../cases/on-case-in-time';
import type { OpenCase } from '../cases/open-case';
import { publishIfClean } from '../cases/publish-if-clean';
import { tellOfDelay } from '../cases/tell-of-delay';
import { tellOfFindings, wordsOfErrors } from '../cases/tell-of-findings';
import { tellOfWaiting } from '../contacts/tell-of-contacts';
import { peopleWhoApproved } from '../queries/acts';

const changedText = 'материал изменили после одобрения.';

const textOf = (errors: string): string => `проверка нашла ошибки.\n${errors}`;

/**
 * Publishes a scheduled version when its time has come. Does nothing where it was taken back, published or withdrawn
 * meanwhile or deleted. A draft that is not the approved version any more, or that the checks of this minute refuse,
 * stays unpublished; its author is told, and of errors whoever approved it. One whose contact data nobody has confirmed
 * waits on: the confirmation publishes it.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const keepBack = async ({ row }: OpenCase, text: string): Promise<void> =>
    moveCase(strapi, row, { verb: 'unschedule', stage: 'approved', by: null, text });

  async function publish(open: OpenCase): Promise<void> {
    const { row, content, facts, trx } = open;
    if (content.hash !== row.approved_hash) return keepBack(open, changedText);
    if (facts.isContactAwaited) return tellOfWaiting(strapi, open);
    const report = await publishIfClean(strapi, open);
    if (report.errors > 0) {
      await keepBack(open, textOf(wordsOfErrors(report)));
      const to = await peopleWhoApproved(trx, row);
      await tellOfFindings(strapi, row, report, { to, leadsTo: 'case' });
      return;
    }
    const planned = row.planned_at;
    if (planned) await tellOfDelay(strapi, trx, row, { planned, what: 'Публикация' });
  }

  return {
    async run(caseId: string): Promise<void> {
      await onCaseInTime(strapi, caseId, async (open) => {
        if (open.row.stage === 'scheduled') await publish(open);
      });
    },
  };
};
