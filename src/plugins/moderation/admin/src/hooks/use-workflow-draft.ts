import { useState } from 'react';
import {
  checkRecordedFields,
  type RecordableFields,
} from '../../../../../domain/moderation/check-recorded-fields';
import { checkWorkflow } from '../../../../../domain/moderation/check-workflow';
import type { Evidence, StepDefinition, WorkflowDefinition } from '../../../../../domain/moderation/workflow';
import type { Path, RefusalText } from '../../../../../domain/refusal';

/** The first free code of the kind: people name things, the program numbers them. */
export function freeCode(prefix: string, taken: readonly { code: string }[]): string {
  const codes = new Set(taken.map(({ code }) => code));
  let number = taken.length + 1;
  while (codes.has(`${prefix}-${number}`)) number += 1;
  return `${prefix}-${number}`;
}

const NAMELESS: RefusalText = { ru: '', en: '' };

export const newEvidence = (taken: readonly Evidence[]): Evidence => ({
  code: freeCode('item', taken),
  name: NAMELESS,
  isRequired: true,
});

export const newStep = (taken: readonly StepDefinition[], role: string): StepDefinition => ({
  code: freeCode('step', taken),
  name: NAMELESS,
  deciders: [{ role, organization: 'any' }],
  approvals: 1,
  documents: [],
  checklist: [],
  term: { amount: 1, unit: 'working-days' },
  whenOverdue: 'remind',
});

export const newWorkflow = (taken: readonly WorkflowDefinition[], role: string): WorkflowDefinition => ({
  code: freeCode('process', taken),
  name: NAMELESS,
  contentTypes: [],
  organizationKinds: [],
  isForNewOnly: false,
  steps: [newStep([], role)],
});

/** What is not named in English is called as in Russian. */
const named = <Named extends { readonly name: RefusalText }>(thing: Named): Named => ({
  ...thing,
  name: { ru: thing.name.ru.trim(), en: thing.name.en.trim() || thing.name.ru.trim() },
});

export function withNames(workflow: WorkflowDefinition): WorkflowDefinition {
  const steps = workflow.steps.map((step) =>
    named({ ...step, documents: step.documents.map(named), checklist: step.checklist.map(named) }),
  );
  return named({ ...workflow, steps });
}

/** The workflow as it is edited, with what the rules have against it, by the path of the field. */
export function useWorkflowDraft(start: WorkflowDefinition, fields: RecordableFields) {
  const [draft, setDraft] = useState(start);
  const refusals = [...checkWorkflow(withNames(draft)), ...checkRecordedFields(draft, fields)];
  const change = (changes: Partial<WorkflowDefinition>): void => setDraft({ ...draft, ...changes });
  const changeStep = (position: number, step: StepDefinition): void =>
    change({ steps: draft.steps.map((each, place) => (place === position ? step : each)) });
  const moveStep = (position: number, by: 1 | -1): void => {
    const steps = [...draft.steps];
    const [moved] = steps.splice(position, 1);
    if (moved) steps.splice(position + by, 0, moved);
    change({ steps });
  };
  const removeStep = (position: number): void =>
    change({ steps: draft.steps.filter((_, place) => place !== position) });
  const errorAt = (path: Path): RefusalText | undefined =>
    refusals.find((refusal) => refusal.path.join('.') === path.join('.'))?.message;
  return { draft, change, changeStep, moveStep, removeStep, errorAt, isComplete: refusals.length === 0 };
}
