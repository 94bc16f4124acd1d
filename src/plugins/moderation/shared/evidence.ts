import type { Evidence, StepTerm, WhenOverdue } from '../../../domain/moderation/workflow';
import type { Refusal, RefusalText } from '../../../domain/refusal';
import type { PersonName } from './contract';

export interface AttachedFile {
  /** Of the row that attaches it, for `detach`. */
  readonly documentId: string;
  readonly name: string;
  /** null: deleted from the media library since; it does not count any more. */
  readonly url: string | null;
  readonly by: PersonName | null;
  readonly at: string;
}

export interface DocumentOfStep extends Evidence {
  readonly files: readonly AttachedFile[];
}

export interface Tick {
  readonly by: PersonName | null;
  readonly at: string;
  /** What the field of `recordsField` held then. */
  readonly value: string | null;
}

export interface ItemOfStep extends Evidence {
  readonly tick: Tick | null;
}

export interface DeciderOfStep {
  /** Name of the role, as the panel shows it. */
  readonly role: string;
  /** `any`, `own`, or the short name of one organisation. */
  readonly organization: string;
}

export interface StepOfCase {
  readonly code: string;
  readonly name: RefusalText;
  readonly deciders: readonly DeciderOfStep[];
  readonly approvals: number;
  /** Names of those who have approved it in this submission. */
  readonly approvedBy: readonly string[];
  readonly term: StepTerm;
  readonly whenOverdue: WhenOverdue;
  readonly documents: readonly DocumentOfStep[];
  readonly checklist: readonly ItemOfStep[];
  /** Against attaching a document to this step; empty: the person may. */
  readonly againstAttaching: readonly Refusal[];
}

/** The workflow a case was submitted under, and how far it has come. */
export interface CaseProcess {
  readonly name: RefusalText;
  readonly steps: readonly StepOfCase[];
  /** Position of the step that waits; null before the first submission and between two; the number of steps after the last. */
  readonly present: number | null;
  /** Against ticking items of the present step. */
  readonly againstTicking: readonly Refusal[];
}

export interface AttachBody {
  step: string;
  code: string;
  /** id of a file of the media library. */
  file: number;
}

export interface DetachBody {
  documentId: string;
}

export interface TickBody {
  code: string;
  isDone: boolean;
}
