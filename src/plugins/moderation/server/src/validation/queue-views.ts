import { z } from '@strapi/utils';
import { LIMITS } from '../../../shared/ids';
import type { SaveViewBody } from '../../../shared/queue-views';
import { queueQuery } from './cases';

const viewQuestion = queueQuery.omit({ page: true, pageSize: true });

export const saveViewBody = z.strictObject({
  name: z.string().trim().min(1).max(LIMITS.viewName),
  question: viewQuestion,
}) satisfies z.ZodType<SaveViewBody>;
