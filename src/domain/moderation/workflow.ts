import type { RefusalText } from '../refusal';

/** Anybody with the role; with `own` only those who work for the organisation of the document. */
export interface Decider {
  /** Code of a role of the panel. */
  readonly role: string;
  /** `any`, `own`, or the documentId of one organisation, e.g. a ministry that approves for its institutions. */
  readonly organization: string;
}

/** A document to attach or an item to tick before the step can be approved. */
export interface Evidence {
  readonly code: string;
  readonly name: RefusalText;
  readonly isRequired: boolean;
  /** A field of the document, e.g. a code given at registration: a tick keeps its value, and needs one. */
  readonly recordsField?: string | undefined;
}

/** How long a step may take, in working time of the organisation that decides. */
export interface StepTerm {
  readonly amount: number;
  readonly unit: 'working-hours' | 'working-days';
}

/**
 * What happens when the term passes. Approval by silence is no choice: nothing unapproved becomes public.
 * `remind`: the deciders are reminded; `escalate`: the head of the moderators too; `return`: back to the author.
 */
export type WhenOverdue = 'remind' | 'escalate' | 'return';

export interface StepDefinition {
  readonly code: string;
  readonly name: RefusalText;
  /** Any of them may decide, but never an author of the content. */
  readonly deciders: readonly Decider[];
  /** How many different people have to approve. */
  readonly approvals: number;
  readonly documents: readonly Evidence[];
  readonly checklist: readonly Evidence[];
  readonly term: StepTerm;
  readonly whenOverdue: WhenOverdue;
}

export interface WorkflowDefinition {
  readonly code: string;
  readonly name: RefusalText;
  /** uids; empty: every content type under moderation. */
  readonly contentTypes: readonly string[];
  /** Kinds of organisations; empty: all. */
  readonly organizationKinds: readonly string[];
  /** Only for what was never public before; updates then go by the workflow for everything. */
  readonly isForNewOnly: boolean;
  readonly steps: readonly StepDefinition[];
}

/** What a version needs a workflow for. */
export interface WorkflowSubject {
  readonly contentType: string;
  readonly organizationKind: string | null;
  readonly isUpdate: boolean;
}

function fits(workflow: WorkflowDefinition, subject: WorkflowSubject): boolean {
  const { contentTypes, organizationKinds, isForNewOnly } = workflow;
  if (isForNewOnly && subject.isUpdate) return false;
  if (contentTypes.length > 0 && !contentTypes.includes(subject.contentType)) return false;
  if (organizationKinds.length === 0) return true;
  return subject.organizationKind !== null && organizationKinds.includes(subject.organizationKind);
}

const narrowness = ({ contentTypes, organizationKinds, isForNewOnly }: WorkflowDefinition): number =>
  (contentTypes.length > 0 ? 4 : 0) + (organizationKinds.length > 0 ? 2 : 0) + (isForNewOnly ? 1 : 0);

/** The narrowest workflow that fits; of equally narrow ones the first. null: none fits, nothing may be submitted. */
export function workflowFor(
  subject: WorkflowSubject,
  workflows: readonly WorkflowDefinition[],
): WorkflowDefinition | null {
  let best: WorkflowDefinition | null = null;
  for (const workflow of workflows.filter((each) => fits(each, subject))) {
    if (best === null || narrowness(workflow) > narrowness(best)) best = workflow;
  }
  return best;
}
