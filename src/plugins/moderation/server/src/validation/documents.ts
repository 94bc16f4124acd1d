import { z } from '@strapi/utils';
import { LIMITS } from '../../../shared/ids';

// Not strict: the route of the panel's files, which matches every path, adds a nameless parameter.
export const documentParams = z.object({
  type: z.string().min(1).max(LIMITS.type),
  documentId: z.string().min(1).max(LIMITS.documentId),
});

export const emptyBody = z.strictObject({});
