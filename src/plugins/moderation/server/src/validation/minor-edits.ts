import { z } from '@strapi/utils';
import { LIMITS } from '../../../shared/ids';
import type { ChangeMinorFieldsBody } from '../../../shared/minor-edits';

const organization = z.string().min(1).max(LIMITS.documentId);

export const minorFieldsQuery = z.strictObject({ organization });

export const changeMinorFields = z.strictObject({
  organization,
  type: z.string().min(1).max(LIMITS.type),
  fields: z.array(z.string().min(1).max(LIMITS.field)).max(LIMITS.fields),
}) satisfies z.ZodType<ChangeMinorFieldsBody>;
