import type { Core } from '@strapi/strapi';
import { reasonsAgainst } from '../../../../../domain/moderation/reasons-against';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import type { DecisionBody } from '../../../shared/decisions';
import { type Actor, personBefore } from '../cases/actor';
import { createCase } from '../cases/create-case';
import { factsOfCase } from '../cases/facts-of-case';
import { moveCase } from '../cases/move-case';
import { nothingChanged, refuseFor } from '../cases/refuse';
import { requireDecision } from '../cases/require-decision';
import { requireTarget, type Target } from '../cases/target';
import { getService } from '../get-service';
import { lockOpenCase, lockPublishedCase } from '../queries/find-case';

/**
 * Breaks the glass: publishes the draft unreviewed, with a written reason. The case stays marked until a moderator has
 * inspected it afterwards. The checks do not stop it; what they found stays with the case.
 * @throws RefusedError 400 `InvalidDecision` or as the publication, 403 and 409 by the rules, 409 `NothingChanged`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, target: Target, body: Omit<DecisionBody, 'contentHash'>): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const { uid, documentId } = target;
      await lockDocument(trx, uid, documentId);
      const content = await requireTarget(strapi, actor, target);
      const published = await lockPublishedCase(trx, uid, documentId);
      if (published?.approved_hash === content.hash) throw nothingChanged();
      const row =
        (await lockOpenCase(trx, uid, documentId)) ??
        (await createCase(strapi, trx, target, content, published !== null));
      const person = await personBefore(strapi, actor, { ...target, organization: content.organization });
      const facts = await factsOfCase(trx, row, content);
      refuseFor(reasonsAgainst('publish-at-once', facts, person, new Date()));
      requireDecision(strapi, uid, 'publish-at-once', body);
      await moveCase(strapi, row, {
        verb: 'publish-at-once',
        stage: 'approved',
        by: person,
        reasons: body.reasons,
        text: body.text ?? null,
        contentHash: content.hash,
        data: {
          approvedHash: content.hash,
          isUnreviewed: true,
          isWaived: true,
          authors: [...new Set([...row.authors, ...content.authors, person.userId])],
          ...{ claimedBy: null, claimedUntil: null, dueAt: null },
        },
      });
      const report = await getService(strapi, 'check-document').run(uid, documentId);
      const kept = { caseId: row.document_id, occasion: 'at-once', by: person } as const;
      await getService(strapi, 'keep-report').run(report, kept);
      await strapi.documents(uid).publish({ documentId });
    });
  },
});
