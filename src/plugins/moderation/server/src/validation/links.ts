import { z } from '@strapi/utils';
import { LIMITS } from '../../../shared/ids';
import type { LinksQuery } from '../../../shared/links';

export const linksQuery = z.strictObject({
  page: z.coerce.number().int().positive().max(1_000_000).default(1),
  pageSize: z.coerce.number().int().positive().max(LIMITS.pageSize).default(20),
  stage: z.enum(['alive', 'moved', 'broken', 'unknown']).default('broken'),
  type: z.string().min(1).max(LIMITS.type).optional(),
  organization: z.string().min(1).max(LIMITS.documentId).optional(),
  text: z.string().trim().max(LIMITS.searchText).optional(),
}) satisfies z.ZodType<LinksQuery>;

/** The same links without the pages, for a file. */
export const linksFilters = linksQuery.omit({ page: true, pageSize: true });

export type LinksFilters = z.output<typeof linksFilters>;

export type LinksQuestion = z.output<typeof linksQuery>;
