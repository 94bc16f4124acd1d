import type { Core } from '@strapi/strapi';
import { momentText } from '../../../../../domain/time/moment-text';
import { moveCase } from '../cases/move-case';
import { onCaseInTime } from '../cases/on-case-in-time';
import type { OpenCase } from '../cases/open-case';
import { planExpiry } from '../cases/plan-expiry';
import { tellOfCase } from '../cases/tell-of-case';
import { tellOfDelay } from '../cases/tell-of-delay';
import { readContent } from '../content/read-content';
import { CASE_EVENTS } from '../events/cases';
import { zoneOf } from '../queries/zone-of';

/**
 * Unpublishes what has come to its end. Reckons the end anew: the organisation may have moved to another time zone. Does
 * nothing where the version was withdrawn or another took its place.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function expire({ row, uid, trx }: OpenCase, end: Date): Promise<void> {
    const zone = await zoneOf(strapi, trx, row.organization);
    const text = `Срок закончился ${momentText(end, zone)}.`;
    const data = { withdrawnAt: new Date() };
    await moveCase(strapi, row, { verb: 'withdraw', stage: 'withdrawn', by: null, text, data });
    await strapi.documents(uid).unpublish({ documentId: row.target_id });
    const to = row.submitted_by === null ? [] : [row.submitted_by];
    const telling = { event: CASE_EVENTS.expired, to, person: null, text, leadsTo: 'document' } as const;
    await tellOfCase(strapi, row, telling);
    // What had ended before it was published is not late.
    const planned = row.public_at && row.public_at > end ? row.public_at : end;
    await tellOfDelay(strapi, trx, row, { planned, what: 'Снятие с публикации' });
  }

  return {
    async run(caseId: string): Promise<void> {
      await onCaseInTime(strapi, caseId, async (open) => {
        const { row, uid, trx } = open;
        if (row.stage !== 'published') return;
        const content = await readContent(strapi, uid, row.target_id, 'published');
        const end = content && (await planExpiry(strapi, trx, row, content));
        if (end && end <= new Date()) await expire(open, end);
      });
    },
  };
};
