import type { CheckReport } from './contract';

/** Why a version was checked. `rerun`: somebody asked for it on the page of the case. */
export type CheckOccasion = 'submission' | 'approval' | 'publication' | 'at-once' | 'rerun';

/** A report that stays with the case. */
export interface KeptReport extends CheckReport {
  readonly occasion: CheckOccasion;
  /** Whose act it was; null: the program, at its time. */
  readonly by: string | null;
}

export interface CaseChecks {
  /** The latest; null: the version was never checked. */
  readonly report: KeptReport | null;
  /** It is about the content as it stands and by the policy in force. */
  readonly isCurrent: boolean;
}
