import type { Path, Refusal } from '../refusal';
import { checkRecordedFields, type RecordableFields } from './check-recorded-fields';
import { checkWorkflow } from './check-workflow';
import { type ModerationCode, refuseModeration } from './messages';
import type { WorkflowDefinition } from './workflow';

type Refusals = Refusal<ModerationCode>[];

/** What a workflow may speak of in this installation. */
export interface WorkflowVocabulary {
  /** Codes of the roles that may decide at all. */
  readonly roles: ReadonlySet<string>;
  readonly contentTypes: ReadonlySet<string>;
  readonly organizationKinds: ReadonlySet<string>;
  readonly recordableFields: RecordableFields;
}

function unknown(words: readonly string[], known: ReadonlySet<string>, path: Path): Refusals {
  return words.flatMap((word, position) =>
    known.has(word) ? [] : [refuseModeration('WorkflowScopeUnknown', [...path, position])],
  );
}

function unknownDeciders({ steps }: WorkflowDefinition, roles: ReadonlySet<string>, path: Path): Refusals {
  return steps.flatMap(({ deciders }, step) =>
    deciders.flatMap(({ role }, position) =>
      roles.has(role)
        ? []
        : [refuseModeration('StepDeciderUnknown', [...path, 'steps', step, 'deciders', position])],
    ),
  );
}

const fitsEverything = ({ contentTypes, organizationKinds, isForNewOnly }: WorkflowDefinition): boolean =>
  contentTypes.length === 0 && organizationKinds.length === 0 && !isForNewOnly;

/** One of them has to fit whatever is submitted: without it something could never become public. */
export function checkFallback(workflows: readonly WorkflowDefinition[], path: Path = []): Refusals {
  return workflows.some(fitsEverything) ? [] : [refuseModeration('WorkflowFallbackMissing', path)];
}

/** A workflow in its installation: well formed, of known words, decided by people who may decide. */
export function checkWorkflowHere(
  workflow: WorkflowDefinition,
  { roles, contentTypes, organizationKinds, recordableFields }: WorkflowVocabulary,
  path: Path = [],
): Refusals {
  return [
    ...checkWorkflow(workflow, path),
    ...unknown(workflow.contentTypes, contentTypes, [...path, 'contentTypes']),
    ...unknown(workflow.organizationKinds, organizationKinds, [...path, 'organizationKinds']),
    ...unknownDeciders(workflow, roles, path),
    ...checkRecordedFields(workflow, recordableFields, path),
  ];
}
