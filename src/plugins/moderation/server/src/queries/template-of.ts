import type { Core } from '@strapi/strapi';
import { TEMPLATE_USE_UID } from '../../../shared/ids';

/** Code of the template the document was begun with; null: with none. */
export async function templateOf(
  strapi: Core.Strapi,
  type: string,
  id: string | null,
): Promise<string | null> {
  const use: { template: string } | null = await strapi.db
    .query(TEMPLATE_USE_UID)
    .findOne({ select: ['template'], where: { targetType: type, targetId: id ?? '' } });
  return use?.template ?? null;
}
