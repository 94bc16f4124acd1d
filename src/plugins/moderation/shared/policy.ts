import type { Severity } from '../../../domain/checks/check';
import type { Policy, PolicyChange } from '../../../domain/checks/policy/policy';
import type { PolicyDifference } from '../../../domain/checks/policy/policy-differences';
import type { RefusalText } from '../../../domain/refusal';

/** A check as the editor of the policy lists it. */
export interface ListedCheck {
  readonly code: string;
  readonly name: RefusalText;
  readonly severity: Severity;
  readonly appliesTo: readonly string[] | null;
}

export interface PolicyAnswer {
  readonly policy: Policy;
  readonly checks: readonly ListedCheck[];
}

/** `version` is the one the change was made from; another in the meantime is 409. */
export interface ChangePolicyBody {
  version: number;
  change: PolicyChange;
  note: string;
}

export interface PolicyVersion {
  readonly version: number;
  readonly note: string;
  readonly author: string | null;
  readonly createdAt: string;
}

export interface OwnWord {
  readonly documentId: string;
  readonly organization: string;
  readonly word: string;
}

export interface AddWordBody {
  organization: string;
  word: string;
}

/** A version of the policy with what it changed in the one before it. */
export interface PolicyVersionAnswer extends PolicyVersion {
  readonly differences: readonly PolicyDifference[];
}

/** An organisation whose word list the person keeps. */
export interface WordListOwner {
  readonly documentId: string;
  readonly shortName: string;
}
