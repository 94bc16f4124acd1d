import { z } from '@strapi/utils';
import { LIMITS } from '../../../shared/ids';
import type { AddWordBody } from '../../../shared/policy';

const documentId = z.string().min(1).max(LIMITS.documentId);

export const wordsQuery = z.strictObject({ organization: documentId });
export const wordParams = z.object({ documentId });

export const addWordBody = z.strictObject({
  organization: documentId,
  word: z
    .string()
    .trim()
    .toLowerCase()
    .min(2)
    .max(LIMITS.word)
    .regex(/^[а-яё]+(?:-[а-яё]+)*$/),
}) satisfies z.ZodType<AddWordBody>;
