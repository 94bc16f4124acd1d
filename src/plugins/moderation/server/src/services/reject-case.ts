import type { Core } from '@strapi/strapi';
import type { DecisionBody } from '../../../shared/decisions';
import type { Actor } from '../cases/actor';
import { moveCase } from '../cases/move-case';
import { onCase, requireAllowed } from '../cases/open-case';
import { requireDecision } from '../cases/require-decision';
import { requireSeen } from '../cases/require-seen';

/**
 * This version does not become public; what is public stays. The next submission is a new version with a case of its own.
 * @throws RefusedError 400 `InvalidDecision`, 403 and 409 by the rules, 409 `ContentChanged`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string, decision: DecisionBody): Promise<void> {
    await onCase(strapi, documentId, async (open) => {
      const person = await requireAllowed(strapi, actor, 'reject', open);
      requireSeen(open, decision.contentHash);
      requireDecision(strapi, open.uid, 'reject', decision);
      await moveCase(strapi, open.row, {
        verb: 'reject',
        stage: 'rejected',
        by: person,
        reasons: decision.reasons,
        text: decision.text ?? null,
        contentHash: open.content.hash,
        data: { claimedBy: null, claimedUntil: null, dueAt: null },
      });
    });
  },
});
