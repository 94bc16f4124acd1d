import { z } from '@strapi/utils';
import type { PublicationTemplate } from '../../../../../domain/checks/templates/template';
import { LIMITS, MODERATED_TYPES } from '../../../shared/ids';
import type { StartBody } from '../../../shared/templates';

const name = z.string().trim().min(1).max(LIMITS.phrase);
const field = z.string().min(1).max(LIMITS.type);
const paragraph = z.string().trim().min(1).max(LIMITS.text);

export const templateParams = z.object({ code: z.string().min(1).max(64) });

export const templateBody = z.strictObject({
  code: z.string().min(1).max(64),
  name: z.strictObject({ ru: name, en: name }),
  contentType: z.enum(MODERATED_TYPES),
  requiredFields: z.array(field).max(LIMITS.fields),
  preparedText: z.record(field, z.array(paragraph).max(50)),
}) satisfies z.ZodType<PublicationTemplate>;

export const startBody = z.strictObject({
  organization: z.string().min(1).max(LIMITS.documentId).nullable().default(null),
}) satisfies z.ZodType<StartBody>;
