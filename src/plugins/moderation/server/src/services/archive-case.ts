import type { Core } from '@strapi/strapi';
import type { Actor } from '../cases/actor';
import { moveCase } from '../cases/move-case';
import { onCase, requireAllowed } from '../cases/open-case';

/**
 * Puts away a version that is not going to be public (again).
 * @throws RefusedError 403 `VerbForbidden`, 409 `StageForbidsVerb`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string): Promise<void> {
    await onCase(strapi, documentId, async (open) => {
      const person = await requireAllowed(strapi, actor, 'archive', open);
      await moveCase(strapi, open.row, { verb: 'archive', stage: 'archived', by: person });
    });
  },
});
