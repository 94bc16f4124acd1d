import type { Refusal } from '../refusal';
import type { CaseActor, CaseFacts } from './case-facts';
import { type ModerationCode, refuseModeration } from './messages';
import type { Verb } from './transitions';

type Refusals = Refusal<ModerationCode>[];

function againstChecks({ checkErrors }: CaseFacts): Refusals {
  if (checkErrors === null) return [refuseModeration('ChecksNotRun')];
  return checkErrors > 0 ? [refuseModeration('ChecksFailed')] : [];
}

/** An update of something public says what has changed: the public history tells it. */
export function againstSilence(facts: Pick<CaseFacts, 'isUpdate' | 'isMinor' | 'changeNote'>): Refusals {
  const needsNote = facts.isUpdate && !facts.isMinor && !facts.changeNote?.trim();
  return needsNote ? [refuseModeration('ChangeNoteMissing', ['changeNote'])] : [];
}

const againstSubmitting = (facts: CaseFacts): Refusals => [...againstChecks(facts), ...againstSilence(facts)];

/** Documents and items of the step that are obligatory and not there. */
function missingEvidence({ step, evidence }: CaseFacts): Refusals {
  if (step === null) return [];
  return [...step.documents, ...step.checklist]
    .filter(({ code, isRequired }) => isRequired && !evidence.has(code))
    .map(({ code }) => refuseModeration('EvidenceMissing', ['evidence', code]));
}

/** Who has approved the step leaves it to the others. */
function againstSecondTime({ approvedBy }: CaseFacts, actor: CaseActor): Refusals {
  const hasApproved = actor.kind === 'person' && approvedBy.has(actor.userId);
  return hasApproved ? [refuseModeration('AlreadyApprovedByYou')] : [];
}

function againstApproving(facts: CaseFacts, actor: CaseActor): Refusals {
  return [
    ...(facts.contentHash === facts.submittedHash ? [] : [refuseModeration('ContentChanged')]),
    ...againstSecondTime(facts, actor),
    ...missingEvidence(facts),
    ...(facts.openRemarks > 0 ? [refuseModeration('RemarksOpen')] : []),
  ];
}

/** What goes public is byte for byte what was approved, and passes the checks of this minute. */
function againstPublishing(facts: CaseFacts, now: Date): Refusals {
  const { plannedAt } = facts;
  const isEarly = facts.stage === 'scheduled' && plannedAt !== null && plannedAt.getTime() > now.getTime();
  return [
    ...(facts.approvedHash !== null && facts.contentHash === facts.approvedHash
      ? []
      : [refuseModeration('ContentNotApproved')]),
    ...againstChecks(facts),
    ...(isEarly ? [refuseModeration('PlannedTimeNotCome')] : []),
    ...(facts.isContactAwaited ? [refuseModeration('ContactsNotConfirmed', ['email'])] : []),
  ];
}

function againstScheduling({ plannedAt }: CaseFacts, now: Date): Refusals {
  const isFuture = plannedAt !== null && plannedAt.getTime() > now.getTime();
  return isFuture ? [] : [refuseModeration('PlannedTimeMissing', ['plannedAt'])];
}

/** What the state of the content has against a verb, whoever does it. */
export function reasonsInContent(verb: Verb, facts: CaseFacts, actor: CaseActor, now: Date): Refusals {
  switch (verb) {
    case 'submit':
      return againstSubmitting(facts);
    case 'claim':
      return againstSecondTime(facts, actor);
    case 'approve':
      return againstApproving(facts, actor);
    case 'publish':
      return againstPublishing(facts, now);
    case 'schedule':
      return againstScheduling(facts, now);
    default:
      return [];
  }
}
