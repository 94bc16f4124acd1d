import { z } from '@strapi/utils';
import type { BulkBody } from '../../../shared/bulk';
import { LIMITS } from '../../../shared/ids';
import { contentHash, documentId, explainedReasons, text } from './cases';

const item = z.strictObject({ documentId, contentHash: contentHash.nullable() });

export const bulkBody = z.strictObject({
  verb: z.enum(['claim', 'approve', 'request-changes', 'reject']),
  items: z
    .array(item)
    .min(1)
    .max(LIMITS.batch)
    .refine((items) => new Set(items.map((one) => one.documentId)).size === items.length),
  reasons: explainedReasons.default([]),
  text: text.nullable().default(null),
}) satisfies z.ZodType<BulkBody>;

export type BulkQuestion = z.output<typeof bulkBody>;
