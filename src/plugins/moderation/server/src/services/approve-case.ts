import type { Core } from '@strapi/strapi';
import { afterApproval } from '../../../../../domain/moderation/after-approval';
import type { ApproveBody } from '../../../shared/contract';
import type { Actor } from '../cases/actor';
import { beginStep } from '../cases/begin-step';
import { moveCase } from '../cases/move-case';
import { onCase, requireAllowed } from '../cases/open-case';
import { requireSeen } from '../cases/require-seen';
import { tellOfStep } from '../cases/tell-of-step';
import { workflowOf } from '../cases/workflow-of';
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
      const workflow = await workflowOf(trx, row);
      const standing = afterApproval(workflow, row.step, approvals);
      const isApproved = standing.stage === 'approved';
      const next = standing.step === row.step ? undefined : workflow.steps[standing.step];
      await moveCase(strapi, row, {
        verb: 'approve',
        stage: standing.stage,
        by: person,
        text: text ?? null,
        contentHash: content.hash,
        data: {
          step: standing.step,
          approvedHash: isApproved ? content.hash : null,
          ...{ claimedBy: null, claimedUntil: null },
          ...(isApproved ? { dueAt: null } : {}),
          ...(next ? await beginStep(strapi, trx, next, row.organization, new Date()) : {}),
        },
      });
      if (next) {
        const telling = { row, organization: row.organization, step: next, by: person, text: text ?? null };
        await tellOfStep(strapi, { ...telling, passed: facts.step });
      }
      if (!isApproved) return;
      const planned = plannedTime(content);
      const approved = await lockCase(trx, documentId);
      if (planned && approved) await getService(strapi, 'schedule-case').run(approved, planned);
      else await strapi.documents(uid).publish({ documentId: row.target_id });
    });
  },
});
