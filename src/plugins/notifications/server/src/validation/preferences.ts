import { z } from '@strapi/utils';
import { LIMITS } from '../../../shared/ids';
import { type AddBrowserBody, CONTACT_CHANNELS, type SavePreferencesBody } from '../../../shared/preferences';

const MOST_CHOICES = 1000;
const minutes = z.number().int().min(0).max(1439);
const base64url = z.string().regex(/^[\w-]+=*$/);

export const preferencesBody = z.strictObject({
  choices: z
    .array(
      z.strictObject({
        event: z.string().max(LIMITS.event),
        channel: z.string().max(20),
        frequency: z.enum(['off', 'at-once', 'daily']),
      }),
    )
    .max(MOST_CHOICES),
  quiet: z.strictObject({ from: minutes, to: minutes }).nullable(),
  digestAt: minutes,
  timeZone: z.string().max(64).nullable(),
}) satisfies z.ZodType<SavePreferencesBody>;

export const contactParams = z.strictObject({ channel: z.enum(CONTACT_CHANNELS) });
export const contactBody = z.strictObject({ address: z.string().min(1).max(100) });
export const codeBody = z.strictObject({ code: z.string().regex(/^\d{6}$/) });

export const browserBody = z.strictObject({
  endpoint: z.url({ protocol: /^https?$/ }).max(2000),
  p256dh: base64url.max(200),
  auth: base64url.max(100),
  title: z.string().max(LIMITS.name).nullable(),
}) satisfies z.ZodType<AddBrowserBody>;
