import type { Refusal } from '../refusal';
import type { CaseActor, CaseFacts } from './case-facts';
import { type ModerationCode, refuseModeration, refuseStage } from './messages';
import { againstForeign, reasonsAgainst } from './reasons-against';
import type { Stage } from './stages';

type Refusals = Refusal<ModerationCode>[];

/** While the version is on its way the documents of its steps may be attached, also between two submissions. */
const ATTACHABLE: readonly Stage[] = ['submitted', 'in-review', 'changes-requested'];

/**
 * Documents are attached by the side that submits.
 * @param step position of the step the document belongs to
 * @param present position of the step that waits; null: the version is with its author and will begin anew
 */
export function reasonsAgainstAttaching(
  facts: CaseFacts,
  actor: CaseActor,
  step: number,
  present: number | null,
): Refusals {
  if (!ATTACHABLE.includes(facts.stage)) return [refuseStage(facts.stage)];
  if (actor.kind === 'system' || !actor.permissions.has('submit')) return [refuseModeration('VerbForbidden')];
  const isPassed = present !== null && step < present;
  return [...againstForeign(facts, actor), ...(isPassed ? [refuseModeration('StepPassed')] : [])];
}

/** Items of a checklist are the judgement of whoever reviews the step: ticked under a claim, as every decision. */
export function reasonsAgainstTicking(facts: CaseFacts, actor: CaseActor, now: Date): Refusals {
  return reasonsAgainst('request-changes', facts, actor, now);
}
