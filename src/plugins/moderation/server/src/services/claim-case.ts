import type { Core } from '@strapi/strapi';
import { CASE_UID, LIMITS } from '../../../shared/ids';
import type { Actor } from '../cases/actor';
import { moveCase } from '../cases/move-case';
import { onCase, requireAllowed } from '../cases/open-case';

export const claimEnd = (now: Date): Date => new Date(now.getTime() + LIMITS.claimMinutes * 60_000);

/** An own claim that holds longer, as of a case that was given, is not shortened. */
export const renewedEnd = (until: Date, now: Date): Date =>
  new Date(Math.max(until.getTime(), claimEnd(now).getTime()));

/**
 * Takes the case for review. The claim lapses after `LIMITS.claimMinutes`, so that nobody keeps a case by going home;
 * claiming again what one holds renews it.
 * @throws RefusedError 403 `NotDeciderOfStep`, `AuthorMayNotDecide`, 409 `ClaimedByAnother`, `StageForbidsVerb`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string): Promise<void> {
    await onCase(strapi, documentId, async (open) => {
      const person = await requireAllowed(strapi, actor, 'claim', open);
      const now = new Date();
      const data = { claimedBy: person.userId, claimedUntil: claimEnd(now) };
      const { claim } = open.facts;
      if (claim?.by === person.userId && claim.until > now) {
        const renewed = { claimedUntil: renewedEnd(claim.until, now) };
        await strapi.db.query(CASE_UID).update({ where: { id: open.row.id }, data: renewed });
      } else {
        await moveCase(strapi, open.row, { verb: 'claim', stage: 'in-review', by: person, data });
      }
    });
  },
});
