import { z } from '@strapi/utils';
import type { InboxQuery } from '../../../shared/panel';
import { page, pageSize } from './fields';

export const inboxQuery = z.strictObject({
  page,
  pageSize,
  unread: z.literal('true').optional(),
}) satisfies z.ZodType<InboxQuery>;

export type InboxQuestion = z.output<typeof inboxQuery>;
