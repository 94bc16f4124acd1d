import type { Core } from '@strapi/strapi';
import { reasonsAgainst } from '../../../../../domain/moderation/reasons-against';
import { reasonsAgainstInspecting } from '../../../../../domain/moderation/reasons-against-inspecting';
import type { Verb } from '../../../../../domain/moderation/transitions';
import { differenceOfFields } from '../../../../../domain/versions/difference';
import type { CaseView, VerbReasons } from '../../../shared/contract';
import type { Actor, NamedPerson } from '../cases/actor';
import { type CaseRow, inspectedOf, OPEN_STAGES } from '../cases/case-row';
import { type KeptCase, personAtCase, readingCase } from '../cases/open-case';
import { processOfCase } from '../cases/process-of-case';
import { caseNotFound } from '../cases/refuse';
import { remarksFor } from '../cases/remarks-for';
import { requireCaseReader } from '../cases/require-case-reader';
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

const withdrawalOf = ({
  withdrawn_at: at,
  withdrawal_text: text,
  replacement_url: replacementUrl,
}: CaseRow): CaseView['withdrawal'] =>
  at === null ? null : { text: text ?? '', replacementUrl, at: at.toISOString() };

function verbsFor({ row, facts }: KeptCase, person: NamedPerson): VerbReasons {
  const now = new Date();
  return {
    ...Object.fromEntries(VERBS.map((verb) => [verb, reasonsAgainst(verb, facts, person, now)])),
    inspect: reasonsAgainstInspecting(inspectedOf(row), person),
  };
}

/**
 * Everything a moderator needs to decide: what differs from what is public, remarks, history, and what speaks against
 * each verb. Of a deleted document: what was approved, as its versions keep it.
 * @throws RefusedError 404 `CaseNotFound`, `DocumentNotFound`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string): Promise<CaseView> {
    return readingCase(strapi, documentId, async (kept) => {
      const { row, uid, content, facts, trx, isGone } = kept;
      const target = { uid, documentId: row.target_id };
      const isOpen = OPEN_STAGES.includes(row.stage);
      await requireCaseReader(strapi, actor, kept);
      const person = await personAtCase(strapi, actor, kept);
      const item = await caseItem(strapi, row);
      if (!item) throw caseNotFound();
      const published = await readContent(strapi, uid, row.target_id, 'published');
      return {
        ...item,
        changeNote: row.change_note,
        contentHash: content.hash,
        isGone,
        isChangedSinceSubmission: !isGone && content.hash !== row.submitted_hash,
        withdrawal: withdrawalOf(row),
        differences: differenceOfFields(published?.fields ?? {}, content.fields),
        labels: { ...published?.labels, ...content.labels },
        fields: fieldsOfForm(strapi, uid),
        differingFields: storedNames(row.differing_fields),
        isPublishedGone: item.differsSince !== null && row.published_hash === null,
        remarks: await remarksFor(trx, row, person),
        acts: await actsOf(trx, row.document_id),
        contacts: isOpen ? await awaitedContacts(strapi, trx, actor, target, content) : null,
        process: await processOfCase(strapi, trx, row, facts, person),
        verbs: verbsFor(kept, person),
      };
    });
  },
});
