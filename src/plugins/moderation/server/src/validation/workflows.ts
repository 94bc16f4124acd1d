import { z } from '@strapi/utils';
import type { WorkflowDefinition } from '../../../../../domain/moderation/workflow';
import { LIMITS } from '../../../shared/ids';
import type { ChangeWorkflowBody, RemoveWorkflowBody } from '../../../shared/workflows';

const code = z.string().max(LIMITS.code);
const name = z.strictObject({
  ru: z.string().trim().max(LIMITS.note),
  en: z.string().trim().max(LIMITS.note),
});

const evidence = z.strictObject({
  code,
  name,
  isRequired: z.boolean(),
  recordsField: z.string().min(1).max(LIMITS.field).optional(),
});

const step = z.strictObject({
  code,
  name,
  deciders: z.array(z.strictObject({ role: code, organization: code })).max(LIMITS.deciders),
  approvals: z.number().int().min(0).max(1_000),
  documents: z.array(evidence).max(LIMITS.evidence),
  checklist: z.array(evidence).max(LIMITS.evidence),
  term: z.strictObject({
    amount: z.number().int().min(0).max(10_000),
    unit: z.enum(['working-hours', 'working-days']),
  }),
  whenOverdue: z.enum(['remind', 'escalate', 'return']),
});

const workflow = z.strictObject({
  code,
  name,
  contentTypes: z.array(z.string().max(LIMITS.type)).max(LIMITS.fields),
  organizationKinds: z.array(code).max(LIMITS.fields),
  isForNewOnly: z.boolean(),
  steps: z.array(step).max(LIMITS.steps),
}) satisfies z.ZodType<WorkflowDefinition>;

/** All workflows of a version, as stored. */
export const storedWorkflows = z.array(workflow);

const version = z.number().int().min(0).max(1_000_000_000);
const note = z.string().trim().min(1).max(LIMITS.note);

export const changeWorkflowBody = z.strictObject({
  version,
  workflow,
  note,
}) satisfies z.ZodType<ChangeWorkflowBody>;

export const removeWorkflowBody = z.strictObject({
  version,
  code,
  note,
}) satisfies z.ZodType<RemoveWorkflowBody>;
