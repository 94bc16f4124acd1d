import type { Core } from '@strapi/strapi';

/** Phones anybody can read on the public pages, as stored (E.164). */
export async function officialPhones(strapi: Core.Strapi): Promise<string[]> {
  const published = { publishedAt: { $notNull: true }, phone: { $notNull: true } };
  const types = ['api::contact.contact', 'api::organization.organization'] as const;
  const found = await Promise.all(
    types.map((uid) => strapi.db.query(uid).findMany({ select: ['phone'], where: published })),
  );
  return found.flat().map(({ phone }) => String(phone));
}
