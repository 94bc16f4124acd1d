import type { Core } from '@strapi/strapi';
import { reasonsAgainstAttaching } from '../../../../../domain/moderation/evidence';
import { refuseModeration } from '../../../../../domain/moderation/messages';
import type { DetachBody } from '../../../shared/evidence';
import { EVIDENCE_UID } from '../../../shared/ids';
import type { Actor } from '../cases/actor';
import { journalEvidence } from '../cases/journal-evidence';
import { onCase, personAtCase } from '../cases/open-case';
import { presentStep } from '../cases/process-of-case';
import { refuseFor } from '../cases/refuse';
import { requireTarget } from '../cases/target';
import { workflowOf } from '../cases/workflow-of';
import { evidenceOf, isTick } from '../queries/evidence';

/**
 * Takes a file out of a step that is not over; the file itself stays in the media library.
 * @throws RefusedError 403 and 409 by the rules, 409 `EvidenceUnknown`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, caseId: string, { documentId }: DetachBody): Promise<void> {
    await onCase(strapi, caseId, async (open) => {
      const { row, uid, facts, trx } = open;
      await requireTarget(strapi, actor, { uid, documentId: row.target_id });
      const person = await personAtCase(strapi, actor, open);
      const found = (await evidenceOf(trx, row)).find((each) => each.document_id === documentId);
      if (!found || isTick(found)) return refuseFor([refuseModeration('EvidenceUnknown')]);
      const { steps } = await workflowOf(trx, row);
      const position = steps.findIndex((step) => step.code === found.step);
      refuseFor(reasonsAgainstAttaching(facts, person, position, presentStep(row)));
      await strapi.db.query(EVIDENCE_UID).delete({ where: { documentId } });
      const asked = steps[position]?.documents.find(({ code }) => code === found.code);
      const name = asked?.name ?? { ru: found.code, en: found.code };
      await journalEvidence(strapi, row, 'moderation.evidence-removed', { name }, { file: found.file_name });
    });
  },
});
