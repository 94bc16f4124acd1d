import type { WorkflowDefinition } from '../../../domain/moderation/workflow';

/** Role that may be named as a decider. */
export interface DecidingRole {
  readonly code: string;
  readonly name: string;
}

export interface RecordableField {
  readonly name: string;
  readonly label: string;
}

export interface WorkflowsAnswer {
  /** 0: nobody has changed what the product brings. */
  readonly version: number;
  readonly workflows: readonly WorkflowDefinition[];
  readonly roles: readonly DecidingRole[];
  readonly organizationKinds: readonly string[];
  /** By type of content: what an item of a checklist may keep of the document, as its form calls it. */
  readonly recordableFields: Readonly<Record<string, readonly RecordableField[]>>;
  /** Names of the organisations that steps name by documentId. */
  readonly organizations: Readonly<Record<string, string>>;
}

/** Adds the workflow, or puts it in the place of the one with its code. */
export interface ChangeWorkflowBody {
  /** The one the change was made from; another in the meantime is 409. */
  version: number;
  workflow: WorkflowDefinition;
  note: string;
}

export interface RemoveWorkflowBody {
  version: number;
  code: string;
  note: string;
}

export interface WorkflowsVersion {
  readonly version: number;
  readonly note: string;
  readonly author: string | null;
  readonly createdAt: string;
}
