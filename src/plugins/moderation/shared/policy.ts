import type { PolicyDifference } from '../../../domain/checks/policy/policy-differences';
import type { PolicyVersion } from './contract';

/** A version of the policy with what it changed in the one before it. */
export interface PolicyVersionAnswer extends PolicyVersion {
  readonly differences: readonly PolicyDifference[];
}

/** An organisation whose word list the person keeps. */
export interface WordListOwner {
  readonly documentId: string;
  readonly shortName: string;
}
