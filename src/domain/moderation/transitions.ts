import type { Permission } from './case-facts';
import type { Stage } from './stages';

/** Whose hands a verb needs besides the permission. */
type Relation =
  /** May change the document: works for its organisation, or keeps what is common to all. */
  | 'keeper'
  /** Named by the step that waits for a decision, and no author of the content. */
  | 'decider'
  /** A decider who holds the claim. */
  | 'claimant'
  | 'anybody'
  /** Done by the program alone. */
  | 'nobody';

export interface Transition {
  readonly from: readonly Stage[];
  /** Where the verb ends; `approve` returns to the queue while approvals or steps are left: `afterApproval`. */
  readonly to: Stage;
  readonly permission: Permission;
  readonly relation: Relation;
  /** Also done by the program when its time comes. */
  readonly isAutomatic: boolean;
}

const UNDER_REVIEW = ['submitted', 'in-review'] as const;
const NOT_PUBLIC = ['draft', 'submitted', 'in-review', 'changes-requested', 'approved', 'scheduled'] as const;

const by = (permission: Permission, relation: Relation, isAutomatic = false) =>
  ({ permission, relation, isAutomatic }) as const;

/** The whole life of a version. What is not here does not happen. */
export const TRANSITIONS = {
  submit: { from: ['draft', 'changes-requested'], to: 'submitted', ...by('submit', 'keeper') },
  'take-back': {
    from: [...UNDER_REVIEW, 'approved', 'scheduled'],
    to: 'draft',
    ...by('submit', 'keeper'),
  },
  claim: { from: UNDER_REVIEW, to: 'in-review', ...by('decide', 'decider') },
  assign: { from: UNDER_REVIEW, to: 'in-review', ...by('assign', 'anybody') },
  'hand-over': { from: ['in-review'], to: 'in-review', ...by('decide', 'claimant') },
  release: { from: ['in-review'], to: 'submitted', ...by('decide', 'claimant', true) },
  approve: { from: ['in-review'], to: 'approved', ...by('decide', 'claimant') },
  'request-changes': { from: ['in-review'], to: 'changes-requested', ...by('decide', 'claimant') },
  reject: { from: ['in-review'], to: 'rejected', ...by('decide', 'claimant') },
  /** The term of a step has passed, and the workflow gives the version back. */
  return: { from: UNDER_REVIEW, to: 'changes-requested', ...by('decide', 'nobody', true) },
  rework: { from: ['rejected', 'withdrawn'], to: 'draft', ...by('submit', 'keeper') },
  schedule: { from: ['approved'], to: 'scheduled', ...by('publish', 'anybody', true) },
  /** By a moderator, and the author mends it; what the program keeps back at its time stays approved. */
  unschedule: { from: ['scheduled'], to: 'changes-requested', ...by('decide', 'anybody') },
  publish: { from: ['approved', 'scheduled'], to: 'published', ...by('publish', 'anybody', true) },
  'publish-at-once': { from: NOT_PUBLIC, to: 'published', ...by('publish-at-once', 'anybody') },
  withdraw: { from: ['published'], to: 'withdrawn', ...by('withdraw', 'anybody', true) },
  /** A newer version took its place. */
  supersede: { from: ['published'], to: 'archived', ...by('publish', 'anybody', true) },
  archive: { from: ['draft', 'rejected', 'withdrawn'], to: 'archived', ...by('archive', 'anybody', true) },
  restore: { from: ['archived'], to: 'draft', ...by('archive', 'anybody') },
} as const satisfies Record<string, Transition>;

export type Verb = keyof typeof TRANSITIONS;

const VERBS = Object.keys(TRANSITIONS).filter((verb): verb is Verb => verb in TRANSITIONS);

export function transitionOf(verb: Verb): Transition {
  return TRANSITIONS[verb];
}

/** The verbs that lead out of a stage, whoever may do them. */
export function verbsFrom(stage: Stage): Verb[] {
  return VERBS.filter((verb) => transitionOf(verb).from.includes(stage));
}
