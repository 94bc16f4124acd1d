import type { Refusal } from '../refusal';
import type { CaseFacts, Person } from './case-facts';
import { type ModerationCode, refuseModeration, refuseStage } from './messages';
import type { Stage } from './stages';

/** What is done with a remark. */
export const REMARK_VERBS = ['answer', 'resolve', 'reopen'] as const;

export type RemarkVerb = (typeof REMARK_VERBS)[number];

/** Later the version goes public without anybody looking at its remarks again. */
const UNDECIDED: readonly Stage[] = ['draft', 'submitted', 'in-review', 'changes-requested'];

/** Moderators, and whoever may change the document and submits it. */
const isParty = ({ permissions, mayChange }: Person): boolean =>
  permissions.has('decide') || (permissions.has('submit') && mayChange);

/** All reasons why the person may not do this with a remark of the case; what is mended stays so once the case is decided. */
export function reasonsAgainstRemark(
  verb: RemarkVerb,
  facts: Pick<CaseFacts, 'stage'>,
  person: Person,
): Refusal<ModerationCode>[] {
  return [
    ...(isParty(person) ? [] : [refuseModeration('RemarkNotYours')]),
    ...(verb === 'reopen' && !UNDECIDED.includes(facts.stage) ? [refuseStage(facts.stage)] : []),
  ];
}
