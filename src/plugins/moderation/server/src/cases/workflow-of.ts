import type { StepDefinition, WorkflowDefinition } from '../../../../../domain/moderation/workflow';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { workflowsAt } from '../queries/stored-workflows';
import type { CaseRow } from './case-row';

/** Name of the workflow in a case before its first submission, when none is chosen yet. */
export const PUBLICATION = 'publication';

/** The definition the case was submitted under, whatever has been changed since. */
export async function workflowOf(
  trx: Transaction,
  { workflow: code, workflow_version: version }: Pick<CaseRow, 'workflow' | 'workflow_version'>,
): Promise<WorkflowDefinition> {
  const { workflows } = await workflowsAt(trx, version ?? 0);
  const found = workflows.find((workflow) => workflow.code === code);
  if (!found) throw new Error(`There is no workflow ${code} in version ${version}`);
  return found;
}

/** The step that waits for a decision; null before submission and after the last. */
export async function stepOf(trx: Transaction, row: CaseRow): Promise<StepDefinition | null> {
  if (row.stage !== 'submitted' && row.stage !== 'in-review') return null;
  return (await workflowOf(trx, row)).steps[row.step] ?? null;
}
