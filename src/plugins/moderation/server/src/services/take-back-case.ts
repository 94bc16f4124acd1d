import type { Core } from '@strapi/strapi';
import type { Actor } from '../cases/actor';
import { moveCase } from '../cases/move-case';
import { onCase, requireAllowed } from '../cases/open-case';
import { requireTarget } from '../cases/target';

/**
 * The author takes a version back that is not public yet, to go on writing.
 * @throws RefusedError 403 `ForeignOrganization`, `CommonContent`, 409 `StageForbidsVerb`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string): Promise<void> {
    await onCase(strapi, documentId, async (open) => {
      await requireTarget(strapi, actor, { uid: open.uid, documentId: open.row.target_id });
      const person = await requireAllowed(strapi, actor, 'take-back', open);
      const claim = { claimedBy: null, claimedUntil: null };
      const data = { ...claim, dueAt: null, plannedAt: null, approvedHash: null };
      await moveCase(strapi, open.row, { verb: 'take-back', stage: 'draft', by: person, data });
    });
  },
});
