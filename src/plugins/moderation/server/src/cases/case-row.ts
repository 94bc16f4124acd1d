import type { Stage } from '../../../../../domain/moderation/stages';

/** A row of `moderation_cases`, as the database holds it. */
export interface CaseRow {
  readonly id: number;
  readonly document_id: string;
  readonly target_type: string;
  readonly target_id: string;
  readonly target_title: string;
  readonly organization: string | null;
  readonly stage: Stage;
  readonly workflow: string;
  /** Version of the workflows it was submitted under; 0 or null: those that ship with the product. */
  readonly workflow_version: number | null;
  readonly step: number;
  readonly round: number;
  readonly authors: readonly number[];
  readonly submitted_by: number | null;
  readonly submitted_at: Date | null;
  readonly due_at: Date | null;
  readonly step_started_at: Date | null;
  /** When people were told that the term of the step ends, and that it has ended. */
  readonly reminded_at: Date | null;
  readonly overdue_told_at: Date | null;
  readonly is_update: boolean;
  readonly change_note: string | null;
  readonly submitted_hash: string | null;
  readonly approved_hash: string | null;
  readonly claimed_by: number | null;
  readonly claimed_until: Date | null;
  readonly planned_at: Date | null;
  readonly public_at: Date | null;
  readonly withdrawn_at: Date | null;
  readonly withdrawal_text: string | null;
  readonly replacement_url: string | null;
  readonly is_unreviewed: boolean;
  readonly is_minor: boolean | null;
  /** The checks do not stop this version: it goes past the review. */
  readonly is_waived: boolean;
  readonly inspected_at: Date | null;
  /** Since when what is public is known to differ from what was approved; null: it does not. */
  readonly differs_since: Date | null;
  /** Of what is public in its place; null: nothing. */
  readonly published_hash: string | null;
  readonly differing_fields: unknown;
}

/** A document has at most one case in these stages: a unique index. */
export { OPEN_STAGES } from '../../../../../domain/moderation/stages';

/** What the rules ask about a version that went past the review. */
export const inspectedOf = ({ stage, is_unreviewed, is_minor, inspected_at, authors }: CaseRow) => ({
  stage,
  isToInspect: (is_unreviewed || is_minor === true) && inspected_at === null,
  authors: new Set(authors),
});
