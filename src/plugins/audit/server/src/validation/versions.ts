import { z } from '@strapi/utils';
import { LIMITS } from '../../../shared/ids';
import type { ArchiveQuery, VersionsQuery } from '../../../shared/version-contract';

const documentId = z.string().min(1).max(64);
const type = z.string().min(1).max(200);
const moment = z.iso.datetime({ offset: true });
const page = z.coerce.number().int().positive().max(1_000_000).default(1);
const pageSize = z.coerce.number().int().positive().max(LIMITS.pageSize).default(20);
const rowId = z.coerce.number().int().positive().max(2_147_483_647);

// Not strict: the route of the panel's files, which matches every GET, adds a nameless parameter.
export const documentParams = z.object({ type, documentId });
export const versionParams = z.object({ id: rowId });

export const versionsQuery = z.strictObject({ page, pageSize }) satisfies z.ZodType<VersionsQuery>;

export const contentQuery = z.strictObject({ status: z.enum(['draft', 'published']).default('draft') });

export const archiveQuery = z.strictObject({
  page,
  pageSize,
  text: z.string().trim().max(LIMITS.searchText).optional(),
  type: type.optional(),
  organization: documentId.optional(),
  person: rowId.optional(),
  from: moment.optional(),
  to: moment.optional(),
}) satisfies z.ZodType<ArchiveQuery>;

export type ArchiveQuestion = z.output<typeof archiveQuery>;

/** An empty name takes the name away. */
export const nameBody = z.strictObject({ name: z.string().trim().max(LIMITS.versionName) });

export const restoreBody = z.strictObject({ note: z.string().trim().max(LIMITS.note).default('') });

export const emptyBody = z.strictObject({});
export const emptyQuery = z.strictObject({});
