import type { Core } from '@strapi/strapi';

/** Those of the phones that anybody can read on the public pages. @param phones as stored (E.164) */
export async function officialPhones(strapi: Core.Strapi, phones: readonly string[]): Promise<string[]> {
  if (phones.length === 0) return [];
  const where = { publishedAt: { $notNull: true }, phone: { $in: [...phones] } };
  const types = ['api::contact.contact', 'api::organization.organization'] as const;
  const found = await Promise.all(
    types.map((uid) => strapi.db.query(uid).findMany({ select: ['phone'], where })),
  );
  return found.flat().map(({ phone }) => String(phone));
}
