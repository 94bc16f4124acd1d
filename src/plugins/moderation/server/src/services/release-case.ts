import type { Core } from '@strapi/strapi';
import type { Actor } from '../cases/actor';
import { moveCase } from '../cases/move-case';
import { onCase, requireAllowed } from '../cases/open-case';

/**
 * Puts a claimed case back into the queue.
 * @throws RefusedError 409 `ClaimedByAnother`, `ClaimLapsed`, `NotClaimed`, `StageForbidsVerb`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string): Promise<void> {
    await onCase(strapi, documentId, async (open) => {
      const person = await requireAllowed(strapi, actor, 'release', open);
      const data = { claimedBy: null, claimedUntil: null };
      await moveCase(strapi, open.row, { verb: 'release', stage: 'submitted', by: person, data });
    });
  },
});
