import { z } from '@strapi/utils';
import { LIMITS } from '../../../shared/ids';
import type { WebhookBody } from '../../../shared/webhooks';

const MOST_EVENTS = 200;

export const webhookBody = z.strictObject({
  name: z.string().trim().min(1).max(LIMITS.name),
  url: z.string().trim().min(1).max(LIMITS.link),
  isEnabled: z.boolean(),
  events: z.array(z.string().max(LIMITS.event)).min(1).max(MOST_EVENTS),
  organization: z.string().min(1).max(LIMITS.documentId).nullable(),
}) satisfies z.ZodType<WebhookBody>;
