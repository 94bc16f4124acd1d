import { z } from '@strapi/utils';
import { LIMITS } from '../../../shared/ids';
import type { MaterialsQuery } from '../../../shared/materials';
import { page, pageSize, STAGE_CODES } from './cases';

export const materialsQuery = z.strictObject({
  page,
  pageSize,
  scope: z.enum(['mine', 'organizations']).default('mine'),
  stage: z.enum(STAGE_CODES).optional(),
  type: z.string().min(1).max(LIMITS.type).optional(),
  text: z.string().trim().max(LIMITS.searchText).optional(),
}) satisfies z.ZodType<MaterialsQuery>;

export type MaterialsQuestion = z.output<typeof materialsQuery>;
