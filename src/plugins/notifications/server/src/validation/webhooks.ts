import { z } from '@strapi/utils';
import { LIMITS } from '../../../shared/ids';
import type { PickerQuery, WebhookBody } from '../../../shared/webhooks';
import { pageSize } from './fields';

const MOST_EVENTS = 200;

export const webhookBody = z.strictObject({
  name: z.string().trim().min(1).max(LIMITS.name),
  url: z.string().trim().min(1).max(LIMITS.link),
  isEnabled: z.boolean(),
  events: z.array(z.string().max(LIMITS.event)).min(1).max(MOST_EVENTS),
  organization: z.string().min(1).max(LIMITS.documentId).nullable(),
}) satisfies z.ZodType<WebhookBody>;

export const pickerQuery = z.strictObject({
  pageSize,
  text: z.string().trim().max(LIMITS.searchText).optional(),
}) satisfies z.ZodType<PickerQuery>;

export type PickerQuestion = z.output<typeof pickerQuery>;
