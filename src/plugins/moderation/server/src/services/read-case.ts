import type { Core } from '@strapi/strapi';
import { reasonsAgainst } from '../../../../../domain/moderation/reasons-against';
import { reasonsAgainstInspecting } from '../../../../../domain/moderation/reasons-against-inspecting';
import type { Verb } from '../../../../../domain/moderation/transitions';
import { differenceOfFields } from '../../../../../domain/versions/difference';
import type { CaseView } from '../../../shared/contract';
import type { Actor } from '../cases/actor';
import { inspectedOf, OPEN_STAGES } from '../cases/case-row';
import { onCase, personAtCase } from '../cases/open-case';
import { processOfCase } from '../cases/process-of-case';
import { caseNotFound } from '../cases/refuse';
import { remarksFor } from '../cases/remarks-for';
import { requireTarget } from '../cases/target';
import { awaitedContacts } from '../contacts/awaited-contacts';
import { fieldsOfForm } from '../content/field-labels';
import { readContent } from '../content/read-content';
import { actsOf } from '../queries/acts';
import { caseItem } from '../queries/case-item';
import { storedNames } from '../queries/stored-json';

const VERBS: readonly Verb[] = [
  ...(['claim', 'release', 'hand-over', 'assign'] as const),
  ...(['approve', 'request-changes', 'reject', 'take-back', 'unschedule'] as const),
];

/**
 * Everything a moderator needs to decide: what differs from what is public, remarks, history, and what speaks against
 * each verb.
 * @throws RefusedError 404 `CaseNotFound`, `DocumentNotFound`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string): Promise<CaseView> {
    return onCase(strapi, documentId, async (open) => {
      const { row, uid, content, facts, trx } = open;
      const target = { uid, documentId: row.target_id };
      const isOpen = OPEN_STAGES.includes(row.stage);
      await requireTarget(strapi, actor, target);
      const person = await personAtCase(strapi, actor, open);
      const item = await caseItem(strapi, row);
      if (!item) throw caseNotFound();
      const published = await readContent(strapi, uid, row.target_id, 'published');
      const now = new Date();
      return {
        ...item,
        changeNote: row.change_note,
        contentHash: content.hash,
        isChangedSinceSubmission: content.hash !== row.submitted_hash,
        withdrawal:
          row.withdrawn_at === null
            ? null
            : {
                text: row.withdrawal_text ?? '',
                replacementUrl: row.replacement_url,
                at: row.withdrawn_at.toISOString(),
              },
        differences: differenceOfFields(published?.fields ?? {}, content.fields),
        labels: { ...published?.labels, ...content.labels },
        fields: fieldsOfForm(strapi, uid),
        differingFields: storedNames(row.differing_fields),
        isPublishedGone: item.differsSince !== null && row.published_hash === null,
        remarks: await remarksFor(trx, row, person),
        acts: await actsOf(trx, row.document_id),
        contacts: isOpen ? await awaitedContacts(strapi, trx, actor, target, content) : null,
        process: await processOfCase(strapi, trx, row, facts, person),
        verbs: {
          ...Object.fromEntries(VERBS.map((verb) => [verb, reasonsAgainst(verb, facts, person, now)])),
          inspect: reasonsAgainstInspecting(inspectedOf(row), person),
        },
      };
    });
  },
});
