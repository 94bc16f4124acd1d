import type { Core } from '@strapi/strapi';
import type { CaseActor, CaseFacts } from '../../../../../domain/moderation/case-facts';
import { reasonsAgainst } from '../../../../../domain/moderation/reasons-against';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import type { DocumentStage, QueueItem, VerbReasons } from '../../../shared/contract';
import { type Actor, personBefore } from '../cases/actor';
import { factsOfCase, factsOfDraft } from '../cases/facts-of-case';
import { isMinorEdit } from '../cases/is-minor';
import { processOfCase } from '../cases/process-of-case';
import { remarksFor } from '../cases/remarks-for';
import { requireTarget, type Target } from '../cases/target';
import { awaitedContacts } from '../contacts/awaited-contacts';
import { actsOf } from '../queries/acts';
import { caseItem } from '../queries/case-item';
import { findLatestCase, findPublishedCase } from '../queries/find-case';

const DECISIONS: readonly string[] = [
  ...([
    'approve',
    'request-changes',
    'reject',
    'return',
    'unschedule',
    'publish-at-once',
    'withdraw',
  ] as const),
];
/** Ends of a version after which the draft is a new one. */
const OVER: readonly string[] = ['published', 'rejected', 'withdrawn', 'archived'];

/** What may be done with a version that is at its end; nothing where there is none. */
function reasonsAtEnd(facts: CaseFacts | null, person: CaseActor, now: Date): VerbReasons {
  if (!facts) return {};
  const verbs = ['archive', 'rework', 'restore'] as const;
  return Object.fromEntries(verbs.map((verb) => [verb, reasonsAgainst(verb, facts, person, now)]));
}

/** What the facts of each verb are about: the version on its way, the one that is public, the one at its end. */
interface Versions {
  readonly present: CaseFacts;
  readonly published: CaseFacts;
  readonly latest: CaseFacts | null;
  readonly isUpdate: boolean;
}

function verbsFor({ present, published, latest, isUpdate }: Versions, person: CaseActor): VerbReasons {
  const now = new Date();
  return {
    // The note on the change is asked for by the dialog.
    submit: reasonsAgainst('submit', { ...present, isUpdate, changeNote: ' - ' }, person, now),
    'take-back': reasonsAgainst('take-back', present, person, now),
    'publish-at-once': reasonsAgainst('publish-at-once', present, person, now),
    withdraw: reasonsAgainst('withdraw', published, person, now),
    ...reasonsAtEnd(latest, person, now),
  };
}

const caseOf = ({ documentId, claim, dueAt, plannedAt, organization }: QueueItem): DocumentStage['case'] => ({
  ...{ documentId, claim, dueAt, plannedAt },
  timeZone: organization?.timeZone ?? null,
});

/**
 * Where a document stands for the person who looks at its form, and what may be done.
 * @throws RefusedError 404 `DocumentNotFound`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, target: Target): Promise<DocumentStage> {
    const { uid, documentId } = target;
    const content = await requireTarget(strapi, actor, target);
    return inTransaction(strapi, async (trx) => {
      const latest = await findLatestCase(trx, uid, documentId);
      const published = await findPublishedCase(trx, uid, documentId);
      const person = await personBefore(strapi, actor, target);
      const isUpdate = published !== null;
      const isOver = !latest || OVER.includes(latest.stage);
      const draft = factsOfDraft(content, isUpdate, ' - ');
      const latestFacts = latest ? await factsOfCase(trx, latest, content) : null;
      const facts = isOver || !latestFacts ? draft : latestFacts;
      const publishedFacts = published ? await factsOfCase(trx, published, content) : draft;
      const versions = { present: facts, published: publishedFacts, latest: latestFacts, isUpdate };
      const isMinor = isUpdate && (await isMinorEdit(strapi, target, content));
      const acts = latest ? await actsOf(trx, latest.document_id) : [];
      const item = latest && (await caseItem(strapi, latest));
      return {
        stage: latest?.stage ?? 'draft',
        case: item && caseOf(item),
        isUpdate,
        isChanged: published === null || published.approved_hash !== content.hash,
        isMinor,
        differsSince: published?.differs_since?.toISOString() ?? null,
        remarks: latest ? await remarksFor(trx, latest, person) : [],
        lastDecision: acts.find(({ verb }) => DECISIONS.includes(verb)) ?? null,
        contacts: isOver ? null : await awaitedContacts(strapi, trx, actor, target, content),
        process: latest && !isOver ? await processOfCase(strapi, trx, latest, facts, person) : null,
        verbs: verbsFor(versions, person),
      };
    });
  },
});
