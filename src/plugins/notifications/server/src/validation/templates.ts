import { z } from '@strapi/utils';
import { CHANNELS } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import type { TemplateText } from '../../../shared/panel';
import { event } from './fields';

export const templateParams = z.strictObject({ event, channel: z.enum(CHANNELS) });

/** Whether the words may be kept is judged by the domain, which tells more than «too short». */
export const templateBody = z.strictObject({
  subject: z.string().max(LIMITS.subject),
  text: z.string().max(LIMITS.text),
}) satisfies z.ZodType<TemplateText>;
