import type { Core } from '@strapi/strapi';
import { refuseStage } from '../../../../../domain/moderation/messages';
import { reasonsAgainst } from '../../../../../domain/moderation/reasons-against';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import type { WithdrawBody } from '../../../shared/decisions';
import { type Actor, personBefore } from '../cases/actor';
import { factsOfCase } from '../cases/facts-of-case';
import { moveCase } from '../cases/move-case';
import { refuseFor } from '../cases/refuse';
import { requireDecision } from '../cases/require-decision';
import { requireTarget, type Target } from '../cases/target';
import { lockPublishedCase } from '../queries/find-case';

/**
 * Takes what is public down and tells the public why, with a link to what replaces it.
 * @throws RefusedError 400 `InvalidDecision`, 403 and 409 by the rules, 409 as the withdrawal of the document
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, target: Target, body: WithdrawBody): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const { uid, documentId } = target;
      await lockDocument(trx, uid, documentId);
      const content = await requireTarget(strapi, actor, target);
      const row = await lockPublishedCase(trx, uid, documentId);
      if (!row) return refuseFor([refuseStage('draft')]);
      const person = await personBefore(strapi, actor, target);
      const facts = await factsOfCase(trx, row, content);
      refuseFor(reasonsAgainst('withdraw', facts, person, new Date()));
      requireDecision(strapi, uid, 'withdraw', body);
      const { reasons, text, replacementUrl } = body;
      await moveCase(strapi, row, {
        verb: 'withdraw',
        stage: 'withdrawn',
        by: person,
        reasons,
        text,
        data: { withdrawnAt: new Date(), withdrawalText: text, replacementUrl: replacementUrl ?? null },
      });
      await strapi.documents(uid).unpublish({ documentId });
    });
  },
});
