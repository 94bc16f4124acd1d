import { z } from '@strapi/utils';

/** Of a topic; a documentId has 24 letters. */
const TOPIC = 100;
const TOPICS = 50;

export const subscribeBody = z.strictObject({
  email: z.string().min(1).max(320),
  topics: z.array(z.string().max(TOPIC)).min(1).max(TOPICS),
  frequency: z.enum(['at-once', 'weekly']).default('at-once'),
  consent: z.strictObject({ accepted: z.literal(true), version: z.string().max(40) }).optional(),
});

/** The router adds numbered parameters of its own. */
export const tokenParams = z.object({ token: z.string().min(1).max(120) });

/** What browsers send of a form: one value is a text, several of a name are a list, none is nothing. */
const checkbox = z.literal('yes').optional();
const several = z
  .union([z.string().max(TOPIC), z.array(z.string().max(TOPIC)).max(TOPICS)])
  .optional()
  .transform((value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value));

export const confirmForm = z.object({ consent: checkbox });

export const manageForm = z.object({
  topics: several,
  frequency: z.enum(['at-once', 'weekly']).default('at-once'),
  tracking: checkbox,
});
