import type { Path, Refusal, RefusalText } from '../refusal';
import { type ModerationCode, refuseModeration } from './messages';
import type { Evidence, StepDefinition, WorkflowDefinition } from './workflow';

const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_CODE = 60;
const LONGEST_NAME = 200;
const MOST_APPROVALS = 10;
const LONGEST_TERM = 365;

type Refusals = Refusal<ModerationCode>[];

const isWithin = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most;

function checkName({ ru, en }: RefusalText, path: Path): Refusals {
  const isName = (name: string): boolean => name.trim() !== '' && name.length <= LONGEST_NAME;
  return isName(ru) && isName(en) ? [] : [refuseModeration('WorkflowName', [...path, 'name'])];
}

/** Each code once: documents and items of a step share one list of what is provided. */
function checkCodes(codes: readonly { readonly code: string; readonly path: Path }[]): Refusals {
  const seen = new Set<string>();
  return codes.flatMap(({ code, path }) => {
    const isNew = CODE.test(code) && code.length <= LONGEST_CODE && !seen.has(code);
    seen.add(code);
    return isNew ? [] : [refuseModeration('WorkflowCode', [...path, 'code'])];
  });
}

function checkEvidence(step: StepDefinition, path: Path): Refusals {
  const located = (list: readonly Evidence[], field: string) =>
    list.map((item, position) => ({ ...item, path: [...path, field, position] }));
  const items = [...located(step.documents, 'documents'), ...located(step.checklist, 'checklist')];
  return [...checkCodes(items), ...items.flatMap((item) => checkName(item.name, item.path))];
}

function checkStep(step: StepDefinition, path: Path): Refusals {
  const isComplete =
    step.deciders.length > 0 && step.deciders.every((each) => each.role && each.organization);
  return [
    ...checkName(step.name, path),
    ...(isComplete ? [] : [refuseModeration('StepDecidersMissing', [...path, 'deciders'])]),
    ...(isWithin(step.approvals, MOST_APPROVALS)
      ? []
      : [refuseModeration('StepApprovals', [...path, 'approvals'])]),
    ...(isWithin(step.term.amount, LONGEST_TERM)
      ? []
      : [refuseModeration('StepTerm', [...path, 'term', 'amount'])]),
    ...checkEvidence(step, path),
  ];
}

/** A workflow as the panel's editor sends it: something to decide in every step, and names for all that is shown. */
export function checkWorkflow(workflow: WorkflowDefinition, path: Path = []): Refusals {
  const steps = workflow.steps.map((step, position) => ({ step, at: [...path, 'steps', position] }));
  return [
    ...checkCodes([{ code: workflow.code, path }]),
    ...checkName(workflow.name, path),
    ...(steps.length > 0 ? [] : [refuseModeration('WorkflowStepsMissing', [...path, 'steps'])]),
    ...checkCodes(steps.map(({ step, at }) => ({ code: step.code, path: at }))),
    ...steps.flatMap(({ step, at }) => checkStep(step, at)),
  ];
}
