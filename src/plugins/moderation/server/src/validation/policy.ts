import { z } from '@strapi/utils';
import type { Policy, PolicyChange } from '../../../../../domain/checks/policy/policy';
import { LIMITS } from '../../../shared/ids';
import type { ChangePolicyBody } from '../../../shared/policy';

const name = z.string().min(1).max(LIMITS.type);
const phrase = z.string().trim().min(1).max(LIMITS.phrase);
const settings = z.record(z.string().max(LIMITS.code), z.enum(['error', 'warning', 'off']));
const length = z.number().int().min(0).max(1_000_000).nullable();
const number = z.number().min(-1_000_000).max(1_000_000);

const typePolicy = z.strictObject({
  severities: settings,
  requiredFields: z.array(name).max(LIMITS.fields),
  lengths: z.record(name, z.strictObject({ min: length, max: length })),
  requiredClassifiers: z.array(z.enum(['okpd2', 'okved2', 'oktmo', 'okfs'])).max(4),
});

const limits = z.strictObject({
  longestSentence: number,
  lowestReadability: number,
  longestAnnouncementDays: number,
  expiresSoonDays: number,
  smallestImageWidth: number,
  smallestImageHeight: number,
  largestFileMegabytes: number,
});

const lists = {
  advertisingPhrases: z.array(phrase).max(LIMITS.phrases),
  jargonPhrases: z.array(z.strictObject({ phrase, instead: phrase })).max(LIMITS.phrases),
};

/** A version as it was stored; what a later release added is filled in by the reader. */
export const storedPolicy = z.object({
  version: z.number().int(),
  severities: settings,
  types: z.record(name, typePolicy),
  limits: limits.partial(),
  ...lists,
}) satisfies z.ZodType<Omit<Policy, 'limits'>>;

const settingChanges = z.record(z.string().max(LIMITS.code), z.enum(['error', 'warning', 'off']).nullable());

const change = z.strictObject({
  severities: settingChanges.optional(),
  types: z.record(name, typePolicy.extend({ severities: settingChanges }).partial()).optional(),
  limits: limits.partial().optional(),
  advertisingPhrases: lists.advertisingPhrases.optional(),
  jargonPhrases: lists.jargonPhrases.optional(),
}) satisfies z.ZodType<PolicyChange>;

export const changePolicyBody = z.strictObject({
  version: z.number().int().min(0).max(1_000_000_000),
  change,
  note: z.string().trim().min(1).max(LIMITS.note),
}) satisfies z.ZodType<ChangePolicyBody>;

export const emptyQuery = z.strictObject({});

// Not strict: the panel's own catch-all route leaves a parameter of its own on every GET.
export const versionParams = z.object({ version: z.coerce.number().int().positive().max(1_000_000_000) });
