import { z } from '@strapi/utils';
import type { CaseStage, QueueQuery } from '../../../shared/contract';
import type {
  ApproveBody,
  DecisionBody,
  SubmitBody,
  UnscheduleBody,
  UrgentBody,
  WithdrawBody,
} from '../../../shared/decisions';
import { LIMITS } from '../../../shared/ids';

export const STAGE_CODES = [
  'draft',
  'submitted',
  'in-review',
  'changes-requested',
  'approved',
  'rejected',
  'scheduled',
  'published',
  'withdrawn',
  'archived',
] as const satisfies readonly CaseStage[];

export const documentId = z.string().min(1).max(LIMITS.documentId);
const type = z.string().min(1).max(LIMITS.type);
export const text = z.string().trim().max(LIMITS.text);
export const contentHash = z.string().regex(/^[0-9a-f]{64}$/);
export const page = z.coerce.number().int().positive().max(1_000_000).default(1);
export const pageSize = z.coerce.number().int().positive().max(LIMITS.pageSize).default(20);

const reason = z.strictObject({
  code: z.string().min(1).max(LIMITS.code),
  field: z
    .array(z.union([z.string().min(1).max(LIMITS.field), z.number().int().min(0).max(10_000)]))
    .max(10)
    .nullable(),
});
const reasons = z.array(reason).max(LIMITS.reasons);
const explainedReason = reason.extend({ text: text.nullable().default(null) });
/** Each with words of its own: they become the remarks of the author. */
export const explainedReasons = z.array(explainedReason).max(LIMITS.reasons);

/** Not strict: the panel's own catch-all route leaves a parameter of its own on every GET. */
export const caseParams = z.object({ documentId });
export const documentParams = z.object({ type, documentId });
export const emptyBody = z.strictObject({});

export const queueQuery = z.strictObject({
  page,
  pageSize,
  sort: z.enum(['dueAt:asc', 'dueAt:desc', 'submittedAt:asc', 'submittedAt:desc']).default('dueAt:asc'),
  view: z
    .enum(['open', 'free', 'mine', 'overdue', 'returned', 'scheduled', 'to-inspect', 'differing', 'all'])
    .default('open'),
  stage: z.enum(STAGE_CODES).optional(),
  type: type.optional(),
  organization: documentId.optional(),
  author: z.coerce.number().int().positive().max(2_147_483_647).optional(),
  text: z.string().trim().max(LIMITS.searchText).optional(),
}) satisfies z.ZodType<QueueQuery>;

export type QueueQuestion = z.output<typeof queueQuery>;

const changeNote = z.string().trim().max(LIMITS.changeNote).nullable().default(null);

export const submitBody = z.strictObject({ changeNote }) satisfies z.ZodType<SubmitBody>;

export const approveBody = z.strictObject({
  contentHash,
  text: text.nullable().default(null),
}) satisfies z.ZodType<ApproveBody>;

export const unscheduleBody = z.strictObject({ text }) satisfies z.ZodType<UnscheduleBody>;

export const decisionBody = z.strictObject({
  contentHash,
  reasons: explainedReasons,
  text: text.nullable().default(null),
}) satisfies z.ZodType<DecisionBody>;

export const urgentBody = z.strictObject({
  reasons,
  text: text.nullable().default(null),
  changeNote,
}) satisfies z.ZodType<UrgentBody>;

export const withdrawBody = z.strictObject({
  reasons,
  text,
  replacementUrl: z
    .url({ protocol: /^https?$/ })
    .max(LIMITS.url)
    .nullable()
    .default(null),
}) satisfies z.ZodType<WithdrawBody>;
