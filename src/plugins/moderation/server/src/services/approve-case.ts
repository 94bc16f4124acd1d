import type { Core } from '@strapi/strapi';
import { afterApproval } from '../../../../../domain/moderation/after-approval';
import type { ApproveBody } from '../../../shared/contract';
import type { Actor } from '../cases/actor';
import { moveCase } from '../cases/move-case';
import { onCase, requireAllowed } from '../cases/open-case';
import { requireSeen } from '../cases/require-seen';
import { workflowNamed } from '../cases/workflow-of';
import type { Content } from '../content/read-content';
import { getService } from '../get-service';
import { lockCase } from '../queries/find-case';

/** «Опубликовать не раньше» of the form, while it lies ahead. */
function plannedTime({ fields }: Content): Date | null {
  const { plannedPublicationAt: planned } = fields;
  const time = typeof planned === 'string' ? new Date(planned) : null;
  return time && time > new Date() ? time : null;
}

/**
 * Approves the step that waits. After the last one the version is approved as it stands and becomes public in the same
 * transaction, or waits for its planned time: a publication that is refused undoes the approval.
 * @throws RefusedError 403 and 409 by the rules, 409 `ContentChanged`, 400 as the publication
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string, { contentHash, text }: ApproveBody): Promise<void> {
    await onCase(strapi, documentId, async (open) => {
      const { row, content, facts, uid, trx } = open;
      const person = await requireAllowed(strapi, actor, 'approve', open);
      requireSeen(open, contentHash);
      const approvals = facts.approvedBy.size + 1;
      const standing = afterApproval(workflowNamed(row.workflow), row.step, approvals);
      const isApproved = standing.stage === 'approved';
      const claim = { claimedBy: null, claimedUntil: null };
      await moveCase(strapi, row, {
        verb: 'approve',
        stage: standing.stage,
        by: person,
        text: text ?? null,
        contentHash: content.hash,
        data: { step: standing.step, ...claim, approvedHash: isApproved ? content.hash : null },
      });
      if (!isApproved) return;
      const planned = plannedTime(content);
      const approved = await lockCase(trx, documentId);
      if (planned && approved) await getService(strapi, 'schedule-case').run(approved, planned);
      else await strapi.documents(uid).publish({ documentId: row.target_id });
    });
  },
});
