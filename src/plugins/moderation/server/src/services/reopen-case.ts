import type { Core } from '@strapi/strapi';
import { refuseStage } from '../../../../../domain/moderation/messages';
import type { Actor } from '../cases/actor';
import { createCase } from '../cases/create-case';
import { moveCase } from '../cases/move-case';
import { onCase, requireAllowed } from '../cases/open-case';
import { refuseFor } from '../cases/refuse';
import { requireTarget } from '../cases/target';
import { findLatestCase, lockPublishedCase } from '../queries/find-case';

/**
 * Takes up again what was rejected or withdrawn (`rework`, by its authors) or archived (`restore`): the draft sets out as
 * a new version, and the case that ended stays as it ended. Only from the latest version of the document.
 * @returns documentId of the new case
 * @throws RefusedError 404 `DocumentNotFound`, 403 `VerbForbidden`, `ForeignOrganization`, `CommonContent`, 409 `StageForbidsVerb`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, verb: 'rework' | 'restore', caseId: string): Promise<string> {
    return onCase(strapi, caseId, async (open) => {
      const { row, uid, content, trx } = open;
      const target = { uid, documentId: row.target_id };
      await requireTarget(strapi, actor, target);
      const person = await requireAllowed(strapi, actor, verb, open);
      const latest = await findLatestCase(trx, uid, row.target_id);
      if (latest && latest.id !== row.id) refuseFor([refuseStage(latest.stage)]);
      const published = await lockPublishedCase(trx, uid, row.target_id);
      const made = await createCase(strapi, trx, target, content, published !== null);
      await moveCase(strapi, made, { verb, stage: 'draft', by: person });
      return made.document_id;
    });
  },
});
