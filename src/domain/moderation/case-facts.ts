import type { Stage } from './stages';
import type { StepDefinition } from './workflow';

/** What one may do at all; roles are given these as admin actions. */
export type Permission =
  | 'submit'
  | 'decide'
  | 'assign'
  | 'publish'
  | 'withdraw'
  | 'archive'
  | 'publish-at-once';

export interface Person {
  readonly kind: 'person';
  readonly userId: number;
  readonly permissions: ReadonlySet<Permission>;
  /** Codes of roles, as steps of a workflow name them. */
  readonly roles: ReadonlySet<string>;
  /** documentIds of the organisations the person works for, whatever the roles allow there. */
  readonly organizations: ReadonlySet<string>;
  /** Whether the content manager would let the person change the document, whoever keeps it. */
  readonly mayChange: boolean;
}

/** A person, or the program acting on time: a lapsed lease, a planned publication, an expiry. */
export type CaseActor = Person | { readonly kind: 'system' };

/** A case is one version of a document on its way to the public; everything a rule may ask about it. */
export interface CaseFacts {
  readonly stage: Stage;
  /** documentId of the organisation the document belongs to; null for what is common to all. */
  readonly organization: string | null;
  /** Whoever changed or submitted the content under review. */
  readonly authors: ReadonlySet<number>;
  /** Who reviews it now, and until when the claim holds. */
  readonly claim: { readonly by: number; readonly until: Date } | null;
  /** Hash of the content as it is now, as it was submitted, and as it was approved. */
  readonly contentHash: string;
  readonly submittedHash: string | null;
  readonly approvedHash: string | null;
  /** The step that waits for a decision; null before submission and after the last. */
  readonly step: StepDefinition | null;
  /** Who approved this step of this submission already. */
  readonly approvedBy: ReadonlySet<number>;
  /** Codes of the documents attached and the items ticked for this step. */
  readonly evidence: ReadonlySet<string>;
  /** Errors, not warnings, of the last run of the content checks on this very content; null: not run. */
  readonly checkErrors: number | null;
  /** Remarks nobody resolved. */
  readonly openRemarks: number;
  /** An earlier version is public. */
  readonly isUpdate: boolean;
  /** Only fields the organisation may change without review have changed. */
  readonly isMinor: boolean;
  readonly changeNote: string | null;
  readonly plannedAt: Date | null;
  /** E-mail or phone of the organisation wait for the holder of the address: see `isContactAwaited`. */
  readonly isContactAwaited: boolean;
}
