import { isIP } from 'node:net';
import { z } from '@strapi/utils';
import { actorRefOf, NAMED_ACTORS } from '../../../shared/actor-ref';
import { JOURNAL_LIMITS } from '../../../shared/ids';
import type { EraseBody, JournalFilters, JournalQuery } from '../../../shared/journal';
import { placeOf } from '../queries/journal-conditions';

const name = z.string().trim().min(1).max(JOURNAL_LIMITS.text);
const time = z.iso.datetime({ offset: true });

const actor = z
  .string()
  .max(20)
  .refine((text) => actorRefOf(text) !== null);

const filters = {
  actor: actor.optional(),
  actorKind: z.enum(['staff', 'citizen', 'token', 'job', 'anonymous', 'system']).optional(),
  action: name.optional(),
  objectType: name.optional(),
  object: name.optional(),
  // Three letters: what the index of titles is made of.
  title: z.string().trim().min(3).max(JOURNAL_LIMITS.text).optional(),
  organization: name.optional(),
  from: time.optional(),
  to: time.optional(),
  address: name.refine((text) => isIP(text) > 0).optional(),
};

export const exportBody = z.strictObject(filters) satisfies z.ZodType<JournalFilters>;

export const journalQuery = z.strictObject({
  ...filters,
  after: z
    .string()
    .max(40)
    .refine((text) => placeOf(text) !== null)
    .optional(),
  limit: z.coerce.number().int().positive().max(JOURNAL_LIMITS.pageSize).default(JOURNAL_LIMITS.pageSize),
}) satisfies z.ZodType<JournalQuery>;

/** Not strict: of a GET the router of the panel's files leaves a parameter of its own. */
export const entryParams = z.object({
  id: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 53 - 1),
});

export const exportParams = z.object({ id: z.uuid() });

const choice = {
  text: z.string().trim().max(JOURNAL_LIMITS.text).default(''),
};

export const actorQuery = z.strictObject({
  ...choice,
  kind: z.enum(NAMED_ACTORS).optional(),
  /** Comes with its name whatever is typed. */
  chosen: actor.optional(),
});

export const organizationQuery = z.strictObject({ ...choice, chosen: name.optional() });

const sentence = z.string().trim().min(JOURNAL_LIMITS.leastReason).max(JOURNAL_LIMITS.reason);

export const eraseBody = z.strictObject({ reason: sentence, basis: sentence }) satisfies z.ZodType<EraseBody>;
