import { z } from '@strapi/utils';
import { parse } from '../../../../../shared/parse';
import { CHANNELS } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import type { TemplateText } from '../../../shared/panel';
import { event } from './fields';

const templateParams = z.strictObject({ event, channel: z.enum(CHANNELS) });

/** The two parts of the path; the router adds parts of its own where another route of the same method fits too. */
export const templateKeyOf = (params: { event?: unknown; channel?: unknown }) =>
  parse(templateParams, { event: params.event, channel: params.channel });

/** Whether the words may be kept is judged by the domain, which tells more than «too short». */
export const templateBody = z.strictObject({
  subject: z.string().max(LIMITS.subject),
  text: z.string().max(LIMITS.text),
}) satisfies z.ZodType<TemplateText>;
