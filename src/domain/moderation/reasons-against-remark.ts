import type { Refusal } from '../refusal';
import type { CaseFacts, Person } from './case-facts';
import { type ModerationCode, refuseModeration, refuseStage } from './messages';
import type { Stage } from './stages';

/** What is done with a remark. */
export const REMARK_VERBS = ['answer', 'resolve', 'reopen'] as const;

export type RemarkVerb = (typeof REMARK_VERBS)[number];

/** Later the version goes public without anybody looking at its remarks again. */
const UNDECIDED: readonly Stage[] = ['draft', 'submitted', 'in-review', 'changes-requested'];

/** Authors of the organisation and moderators: of what is common to all the moderators alone. */
function isParty({ organization }: Pick<CaseFacts, 'organization'>, person: Person): boolean {
  const isAuthor = organization !== null && person.organizations.has(organization);
  return person.permissions.has('decide') || (person.permissions.has('submit') && isAuthor);
}

/** All reasons why the person may not do this with a remark of the case; what is mended stays so once the case is decided. */
export function reasonsAgainstRemark(
  verb: RemarkVerb,
  facts: Pick<CaseFacts, 'organization' | 'stage'>,
  person: Person,
): Refusal<ModerationCode>[] {
  return [
    ...(isParty(facts, person) ? [] : [refuseModeration('RemarkNotYours')]),
    ...(verb === 'reopen' && !UNDECIDED.includes(facts.stage) ? [refuseStage(facts.stage)] : []),
  ];
}
