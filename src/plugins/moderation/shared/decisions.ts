import type { DecisionReasonInput } from './contract';

export interface SubmitBody {
  changeNote?: string | null;
}

export interface DecisionBody {
  contentHash: string;
  reasons: DecisionReasonInput[];
  text?: string | null;
}

export interface ApproveBody {
  contentHash: string;
  text?: string | null;
}

export interface UrgentBody {
  reasons: DecisionReasonInput[];
  text?: string | null;
  /** What has changed; obligatory where the document is public already. */
  changeNote?: string | null;
}

export interface WithdrawBody {
  reasons: DecisionReasonInput[];
  text: string;
  replacementUrl?: string | null;
}
