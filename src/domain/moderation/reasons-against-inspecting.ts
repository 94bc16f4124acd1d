import type { Refusal } from '../refusal';
import type { Person } from './case-facts';
import { type ModerationCode, refuseModeration, refuseStage } from './messages';
import type { Stage } from './stages';

interface Inspected {
  readonly stage: Stage;
  /** Published past the review, and nobody has read it since. */
  readonly isToInspect: boolean;
  readonly authors: ReadonlySet<number>;
}

/** All reasons why the person may not say that what was published past the review has been read. */
export function reasonsAgainstInspecting(facts: Inspected, person: Person): Refusal<ModerationCode>[] {
  if (!facts.isToInspect) return [refuseStage(facts.stage)];
  return [
    ...(person.permissions.has('decide') ? [] : [refuseModeration('VerbForbidden')]),
    ...(facts.authors.has(person.userId) ? [refuseModeration('AuthorMayNotDecide')] : []),
  ];
}
