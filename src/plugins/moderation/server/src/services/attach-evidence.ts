import type { Core } from '@strapi/strapi';
import { reasonsAgainstAttaching } from '../../../../../domain/moderation/evidence';
import { refuseModeration } from '../../../../../domain/moderation/messages';
import { RefusedError } from '../../../../../shared/errors';
import type { AttachBody } from '../../../shared/evidence';
import { EVIDENCE_UID, LIMITS } from '../../../shared/ids';
import type { Actor } from '../cases/actor';
import { journalEvidence } from '../cases/journal-evidence';
import { onCase, personAtCase } from '../cases/open-case';
import { presentStep } from '../cases/process-of-case';
import { refuseFor } from '../cases/refuse';
import { requireTarget } from '../cases/target';
import { workflowOf } from '../cases/workflow-of';
import { evidenceOf } from '../queries/evidence';
import { usableFile } from '../queries/usable-file';

const noFileText = {
  ru: 'Такого файла нет. Загрузите его в папку своей организации и приложите снова.',
  en: 'There is no such file. Upload it to the folder of your organisation and attach it again.',
};

const tooManyText = {
  ru: `К одному пункту прикладывают не больше ${LIMITS.filesOfDocument} файлов. Уберите лишние.`,
  en: `At most ${LIMITS.filesOfDocument} files belong to one item. Remove some.`,
};

/**
 * Attaches a file of the media library to a document the step asks for; a file attached already stays once.
 * @throws RefusedError 403 and 409 by the rules, 409 `EvidenceUnknown`, `TooManyFiles`, 404 `FileNotFound`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, caseId: string, { step: stepCode, code, file: id }: AttachBody): Promise<void> {
    await onCase(strapi, caseId, async (open) => {
      const { row, uid, facts, trx } = open;
      await requireTarget(strapi, actor, { uid, documentId: row.target_id });
      const person = await personAtCase(strapi, actor, open);
      const { steps } = await workflowOf(trx, row);
      const position = steps.findIndex((step) => step.code === stepCode);
      refuseFor(reasonsAgainstAttaching(facts, person, position, presentStep(row)));
      const asked = steps[position]?.documents.find((document) => document.code === code);
      if (!asked) return refuseFor([refuseModeration('EvidenceUnknown', ['code'])]);
      const file = await usableFile(strapi, actor.ability, id);
      if (!file) throw new RefusedError(404, 'FileNotFound', noFileText);
      const own = (await evidenceOf(trx, row)).filter((each) => each.step === stepCode && each.code === code);
      if (own.some((each) => each.file_id === file.id)) return;
      if (own.length >= LIMITS.filesOfDocument) throw new RefusedError(409, 'TooManyFiles', tooManyText);
      const whose = { caseId, step: stepCode, code, round: row.round };
      await strapi.db.query(EVIDENCE_UID).create({
        data: {
          ...whose,
          fileId: file.id,
          fileName: file.name,
          person: person.userId,
          personName: person.name,
        },
      });
      await journalEvidence(strapi, row, 'moderation.evidence-attached', asked, { file: file.name });
    });
  },
});
