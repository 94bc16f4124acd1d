import type { Core } from '@strapi/strapi';
import { checkCancelling } from '../../../../../domain/moderation/check-decision';
import type { UnscheduleBody } from '../../../shared/decisions';
import type { Actor } from '../cases/actor';
import { moveCase } from '../cases/move-case';
import { onCase, requireAllowed } from '../cases/open-case';
import { refuseInput } from '../cases/refuse';
import { requireTarget } from '../cases/target';

/**
 * A moderator who has seen too late what is wrong keeps an approved version from its planned publication: the approval is
 * over, and its author mends it. Of this and the publication at its time one is done, by the lock of the case.
 * @throws RefusedError 400 `InvalidDecision`, 403 `VerbForbidden`, 409 `StageForbidsVerb`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string, { text }: UnscheduleBody): Promise<void> {
    await onCase(strapi, documentId, async (open) => {
      await requireTarget(strapi, actor, { uid: open.uid, documentId: open.row.target_id });
      const person = await requireAllowed(strapi, actor, 'unschedule', open);
      refuseInput(checkCancelling(text));
      const data = { plannedAt: null, approvedHash: null };
      await moveCase(strapi, open.row, {
        verb: 'unschedule',
        stage: 'changes-requested',
        by: person,
        text,
        data,
      });
    });
  },
});
