import type { Core } from '@strapi/strapi';
import { reasonsAgainstInspecting } from '../../../../../domain/moderation/reasons-against-inspecting';
import type { Actor } from '../cases/actor';
import { inspectedOf } from '../cases/case-row';
import { moveCase } from '../cases/move-case';
import { onKeptCase, personAtCase } from '../cases/open-case';
import { refuseFor } from '../cases/refuse';

/**
 * A moderator has looked at what was published past the review; who published it may not be the one.
 * What was deleted since is inspected as well: its case shows what was published.
 * @throws RefusedError 403 `VerbForbidden`, `AuthorMayNotDecide`, 409 `StageForbidsVerb`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string): Promise<void> {
    await onKeptCase(strapi, documentId, async (open) => {
      const { row } = open;
      const person = await personAtCase(strapi, actor, open);
      refuseFor(reasonsAgainstInspecting(inspectedOf(row), person));
      const data = { inspectedBy: person.userId, inspectedAt: new Date() };
      await moveCase(strapi, row, { verb: 'inspect', stage: row.stage, by: person, data });
    });
  },
});
