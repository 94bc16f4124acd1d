import { z } from '@strapi/utils';
import type { AttachBody, DetachBody, TickBody } from '../../../shared/evidence';
import { LIMITS } from '../../../shared/ids';

const code = z.string().min(1).max(LIMITS.code);

export const attachBody = z.strictObject({
  step: code,
  code,
  file: z.number().int().positive().max(2_147_483_647),
}) satisfies z.ZodType<AttachBody>;

export const detachBody = z.strictObject({
  documentId: z.string().min(1).max(LIMITS.documentId),
}) satisfies z.ZodType<DetachBody>;

export const tickBody = z.strictObject({ code, isDone: z.boolean() }) satisfies z.ZodType<TickBody>;
