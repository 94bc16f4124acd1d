import { z } from '@strapi/utils';
import { CHANNELS } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import {
  DELIVERY_STAGES,
  type DeliveriesQuery,
  type FiguresQuery,
  type ResendBody,
  TESTABLE_CHANNELS,
} from '../../../shared/panel';
import { day, documentId, event, page, pageSize } from './fields';

const period = { from: day.optional(), to: day.optional() };

export const deliveriesQuery = z.strictObject({
  page,
  pageSize,
  channel: z.enum(CHANNELS).optional(),
  event: event.optional(),
  stage: z.enum(DELIVERY_STAGES).optional(),
  text: z.string().trim().max(LIMITS.searchText).optional(),
  ...period,
}) satisfies z.ZodType<DeliveriesQuery>;

export type DeliveriesQuestion = z.output<typeof deliveriesQuery>;

export const figuresQuery = z.strictObject(period) satisfies z.ZodType<FiguresQuery>;

export type FiguresQuestion = z.output<typeof figuresQuery>;

export const resendBody = z.strictObject({
  messages: z.array(documentId).min(1).max(LIMITS.resend),
}) satisfies z.ZodType<ResendBody>;

export const suppressionsQuery = z.strictObject({
  page,
  pageSize,
  text: z.string().trim().max(LIMITS.searchText).optional(),
});

export type SuppressionsQuestion = z.output<typeof suppressionsQuery>;

export const channelParams = z.strictObject({ channel: z.enum(TESTABLE_CHANNELS) });
