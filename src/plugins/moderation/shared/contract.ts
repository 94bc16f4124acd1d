import type { Finding } from '../../../domain/checks/check';
import type { Refusal } from '../../../domain/refusal';
import type { Labels } from '../../../domain/versions/content';
import type { FieldDifference } from '../../../domain/versions/difference';
import type { AwaitedContacts, ContactConfirmationsApi } from './contacts';
import type { SubmitBody } from './decisions';
import type { CaseProcess } from './evidence';
import type { PublicVersion, PublicWithdrawal } from './history';
import type { Remark } from './remarks';

/** Outcome of «Проверка на ошибки» of one document as it is saved. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  readonly policyVersion: number;
  /** SHA-256 of the content that was checked, see `AuditApi.hashOf`. */
  readonly hash: string | null;
  /** ISO 8601, UTC. */
  readonly checkedAt: string;
}

/** What other plugins may ask of this one. Checks of their own they bring by `registerChecks`. */
export interface ModerationApi {
  /** Checks the saved draft. @throws RefusedError 404 `DocumentNotFound` */
  checkDocument(type: string, documentId: string): Promise<CheckReport>;
  /**
   * Publishes the draft as it stands without a review, in the name of the installation: demo data, migrations of an
   * older site. journaled with the reason.
   * @throws Error inside a request, whoever sends it: people go through the review or break the glass
   */
  publishAsSystem(input: { type: string; documentId: string; reason: string }): Promise<void>;
  /**
   * Submits the draft in the name of the panel user, with no more rights than theirs.
   * @returns documentId of the case
   * @throws RefusedError as the submission in the panel
   */
  submit(userId: number, document: { type: string; documentId: string } & SubmitBody): Promise<string>;
  /** The versions that were public, the latest first. */
  historyOf(type: string, documentId: string): Promise<PublicVersion[]>;
  /** Why what was public is not any more; null where it is public, never was, or was taken down without a reason. */
  withdrawalOf(type: string, documentId: string): Promise<PublicWithdrawal | null>;
  readonly contactConfirmations: ContactConfirmationsApi;
}

/** Stages of `src/domain/moderation/stages.ts`; `draft` also for what was never submitted. */
export type CaseStage =
  | 'draft'
  | 'submitted'
  | 'in-review'
  | 'changes-requested'
  | 'approved'
  | 'rejected'
  | 'scheduled'
  | 'published'
  | 'withdrawn'
  | 'archived';

export interface PersonName {
  id: number;
  name: string;
}

/** A case as the queue lists it. Times are ISO 8601 in UTC. */
export interface QueueItem {
  documentId: string;
  target: { type: string; documentId: string; title: string };
  organization: { documentId: string; shortName: string; timeZone: string } | null;
  stage: CaseStage;
  isUpdate: boolean;
  isUnreviewed: boolean;
  /** Published without a review because nothing but allowed fields had changed, and not inspected yet. */
  isMinor: boolean;
  /** Since when what is public is known to differ from what was approved. */
  differsSince: string | null;
  author: PersonName | null;
  submittedAt: string | null;
  dueAt: string | null;
  isOverdue: boolean;
  /** Who reviews it; null where nobody does or the claim has lapsed. */
  claim: { by: PersonName; until: string } | null;
  plannedAt: string | null;
  /** Of what was submitted: a decision taken from the list is about that; null before the first submission. */
  contentHash: string | null;
}

export interface DecisionReasonInput {
  code: string;
  field: (string | number)[] | null;
  /** Words about this reason alone; of the decisions that give a version back or reject it. */
  text?: string | null;
}

/** Something done with the case. */
export interface Act {
  verb: string;
  stage: CaseStage;
  actorName: string | null;
  at: string;
  reasons: DecisionReasonInput[];
  text: string | null;
}

/** Reasons against each verb for the person who asks; an empty list means it may be done. */
export type VerbReasons = Readonly<Record<string, readonly Refusal[]>>;

export interface CaseView extends QueueItem {
  changeNote: string | null;
  /** Of the content as it stands now; a decision names the one it was taken about. */
  contentHash: string;
  isChangedSinceSubmission: boolean;
  /** The document was deleted: the differences are what was approved of it, as its versions keep it. */
  isGone: boolean;
  withdrawal: { text: string; replacementUrl: string | null; at: string } | null;
  /** From what is public to the draft; from nothing where nothing is public. */
  differences: FieldDifference[];
  /** What linked documents and files are called. */
  labels: Labels;
  /** Names of the fields in which what is public differs from what was approved. */
  differingFields: string[];
  /** What was published is not there any more, though nobody has withdrawn it. */
  isPublishedGone: boolean;
  /** Of the form, in its order. */
  fields: { name: string; label: string }[];
  remarks: Remark[];
  acts: Act[];
  /** null before the first submission. */
  process: CaseProcess | null;
  /** The confirmation that keeps the version from the public; null: none. */
  contacts: AwaitedContacts | null;
  verbs: VerbReasons;
}

/** Where a document stands, for the panel beside its form. */
export interface DocumentStage {
  stage: CaseStage;
  case: {
    documentId: string;
    claim: QueueItem['claim'];
    dueAt: string | null;
    plannedAt: string | null;
    /** IANA zone of the organisation; null: common to all. */
    timeZone: string | null;
  } | null;
  isUpdate: boolean;
  /** The draft differs from what is published. */
  isChanged: boolean;
  /** Nothing but fields that go without a review differs from what is public: submitting publishes. */
  isMinor: boolean;
  /** Since when what is public is known to differ from what was approved. */
  differsSince: string | null;
  remarks: Remark[];
  lastDecision: Act | null;
  process: CaseProcess | null;
  /** The confirmation that keeps the version from the public; null: none. */
  contacts: AwaitedContacts | null;
  verbs: VerbReasons;
}

export interface QueueQuery {
  page?: number;
  pageSize?: number;
  sort?: 'dueAt:asc' | 'dueAt:desc' | 'submittedAt:asc' | 'submittedAt:desc';
  view?: QueueView;
  stage?: CaseStage;
  type?: string;
  organization?: string;
  /** id of the panel user who submitted. */
  author?: number;
  text?: string;
}

/** `open`: waits for a moderator; `to-inspect`: published past the review; `differing`: public otherwise than approved. */
export type QueueView =
  | 'open'
  | 'free'
  | 'mine'
  | 'overdue'
  | 'returned'
  | 'scheduled'
  | 'to-inspect'
  | 'differing'
  | 'all';

export interface QueueAnswer {
  data: QueueItem[];
  meta: {
    /** `total` is counted up to `LIMITS.counted`: nobody leafs so far, and counting on costs more than the page. */
    pagination: { page: number; pageSize: number; pageCount: number; total: number };
    /** Each counted up to `LIMITS.counters`. */
    counters: Record<Exclude<QueueView, 'all'>, number>;
  };
}
