import { z } from '@strapi/utils';
import { JOB_STAGES } from '../../../../../domain/jobs/stages';
import type { DiscardBody, JobsQuery } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';

export const jobsQuery = z.strictObject({
  page: z.coerce.number().int().positive().max(1_000_000).default(1),
  pageSize: z.coerce.number().int().positive().max(LIMITS.pageSize).default(20),
  stage: z.enum(JOB_STAGES).optional(),
  task: z.string().min(1).max(LIMITS.task).optional(),
}) satisfies z.ZodType<Required<Pick<JobsQuery, 'page' | 'pageSize'>> & JobsQuery>;

export type JobsQuestion = z.output<typeof jobsQuery>;

/** A bigint as text: fits, whatever the digits. Not strict: a GET matches the router's catch-all too, whose parameter is `0`. */
export const jobParams = z.object({ id: z.string().regex(/^\d{1,18}$/) });

export const discardBody = z.strictObject({
  reason: z.string().trim().min(3).max(LIMITS.note),
}) satisfies z.ZodType<DiscardBody>;

export const emptyBody = z.strictObject({});
