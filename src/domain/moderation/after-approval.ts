import type { Stage } from './stages';
import type { WorkflowDefinition } from './workflow';

/** Where a case stands in its workflow. */
export interface Standing {
  readonly stage: Stage;
  /** Position of the step that waits; the number of steps when none does. */
  readonly step: number;
}

/**
 * Where an approval of the step leads: the same step waits for another person, the next one for whoever decides it, or
 * the version is approved.
 * @param step position of the step that was approved
 * @param approvals how many people have approved it, this one among them
 */
export function afterApproval(workflow: WorkflowDefinition, step: number, approvals: number): Standing {
  const needed = workflow.steps[step]?.approvals ?? 1;
  if (approvals < needed) return { stage: 'submitted', step };
  const next = step + 1;
  return next < workflow.steps.length
    ? { stage: 'submitted', step: next }
    : { stage: 'approved', step: next };
}
