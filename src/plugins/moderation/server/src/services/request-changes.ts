import type { Core } from '@strapi/strapi';
import type { DecisionBody } from '../../../shared/decisions';
import type { Actor } from '../cases/actor';
import { moveCase } from '../cases/move-case';
import { onCase, requireAllowed } from '../cases/open-case';
import { requireDecision } from '../cases/require-decision';
import { requireSeen } from '../cases/require-seen';
import { getService } from '../get-service';

/**
 * Gives the version back to its author. Each reason becomes a remark at its field, in its own words or those of the whole.
 * @throws RefusedError 400 `InvalidDecision`, 403 and 409 by the rules, 409 `ContentChanged`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string, decision: DecisionBody): Promise<void> {
    await onCase(strapi, documentId, async (open) => {
      const person = await requireAllowed(strapi, actor, 'request-changes', open);
      requireSeen(open, decision.contentHash);
      requireDecision(strapi, open.uid, 'request-changes', decision);
      const { reasons, text } = decision;
      await moveCase(strapi, open.row, {
        verb: 'request-changes',
        stage: 'changes-requested',
        by: person,
        reasons,
        text: text ?? null,
        contentHash: open.content.hash,
        data: { claimedBy: null, claimedUntil: null, dueAt: null },
      });
      for (const { code, field, text: own } of reasons) {
        const remark = { reason: code, field: field?.join('.') ?? null, text: own || text || null };
        await getService(strapi, 'add-remark').write(documentId, person, remark);
      }
    });
  },
});
