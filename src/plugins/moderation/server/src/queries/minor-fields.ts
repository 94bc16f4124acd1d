import type { Core } from '@strapi/strapi';
import { MINOR_RULE_UID } from '../../../shared/ids';

/** Names of the fields the organisation may change without a review; none for what is common to all. */
export async function minorFields(
  strapi: Core.Strapi,
  organization: string | null,
  targetType: string,
): Promise<string[]> {
  if (organization === null) return [];
  const rule: { fields: unknown } | null = await strapi.db
    .query(MINOR_RULE_UID)
    .findOne({ where: { organization, targetType } });
  return Array.isArray(rule?.fields) ? rule.fields.filter((name) => typeof name === 'string') : [];
}
