import { SHIPPED_WORKFLOWS } from '../../../../../domain/moderation/shipped-workflows';
import type { StepDefinition, WorkflowDefinition } from '../../../../../domain/moderation/workflow';
import type { CaseRow } from './case-row';

/** The one every type under moderation goes by: one review within a working day. */
export const PUBLICATION = 'publication';

export function workflowNamed(code: string): WorkflowDefinition {
  const found = SHIPPED_WORKFLOWS.find((workflow) => workflow.code === code);
  if (!found) throw new Error(`There is no workflow ${code}`);
  return found;
}

/** The step that waits for a decision; null before submission and after the last. */
export function stepOf({
  workflow,
  step,
  stage,
}: Pick<CaseRow, 'workflow' | 'step' | 'stage'>): StepDefinition | null {
  if (stage !== 'submitted' && stage !== 'in-review') return null;
  return workflowNamed(workflow).steps[step] ?? null;
}
