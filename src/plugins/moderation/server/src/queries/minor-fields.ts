import type { Core } from '@strapi/strapi';
import { MINOR_CANDIDATES } from '../../../../../domain/moderation/minor-edits';
import { MINOR_RULE_UID } from '../../../shared/ids';

/**
 * Names of the fields the organisation may change without a review; none for what is common to all. What is no candidate
 * any more is not among them, though it may have been allowed before.
 */
export async function minorFields(
  strapi: Core.Strapi,
  organization: string | null,
  targetType: string,
): Promise<string[]> {
  if (organization === null) return [];
  const rule: { fields: unknown } | null = await strapi.db
    .query(MINOR_RULE_UID)
    .findOne({ where: { organization, targetType } });
  const allowed: unknown[] = Array.isArray(rule?.fields) ? rule.fields : [];
  return (MINOR_CANDIDATES[targetType] ?? []).filter((name) => allowed.includes(name));
}
