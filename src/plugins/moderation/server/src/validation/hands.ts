import { z } from '@strapi/utils';
import type { AnswerBody, GiveBody } from '../../../shared/hands';
import { LIMITS } from '../../../shared/ids';

export const answerBody = z.strictObject({
  text: z.string().trim().min(1).max(LIMITS.text),
}) satisfies z.ZodType<AnswerBody>;

export const giveBody = z.strictObject({
  person: z.number().int().positive().max(2_147_483_647),
  text: z.string().trim().max(LIMITS.note).nullable().default(null),
}) satisfies z.ZodType<GiveBody>;
