import type { RefusalText } from '../../../domain/refusal';
import type { DecisionReasonInput } from './contract';

/** What is done with many cases in one go. */
export type BulkVerb = 'claim' | 'approve' | 'request-changes' | 'reject';

export interface BulkBody {
  verb: BulkVerb;
  /** Each with the hash the list showed: what has changed since is refused, not decided unseen. */
  items: { documentId: string; contentHash: string | null }[];
  /** Of `request-changes` and `reject`: one set for all. */
  reasons?: DecisionReasonInput[];
  text?: string | null;
}

/** `refused`: by the rules, with the reason; `failed`: by a fault of ours, which is in the log. */
export type BulkOutcome = 'done' | 'refused' | 'failed';

export interface BulkItem {
  caseId: string;
  title: string;
  /** null: its turn has not come, or the work was cancelled before. */
  outcome: BulkOutcome | null;
  code: string | null;
  message: RefusalText | null;
}

export interface Bulk {
  documentId: string;
  verb: BulkVerb;
  /** For `<JobProgress>`. */
  jobId: string;
  items: BulkItem[];
}
