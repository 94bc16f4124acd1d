import type { Core } from '@strapi/strapi';

/** Addresses of AUDIT_HEADS_TO; where it is empty, of every active panel user with the role auditor. */
export async function headRecipients(strapi: Core.Strapi): Promise<string[]> {
  const configured: string[] = strapi.config.get('audit.headRecipients', []);
  if (configured.length > 0) return configured;
  const auditors = await strapi.db.query('admin::user').findMany({
    select: ['email'],
    where: { isActive: true, $or: [{ blocked: false }, { blocked: null }], roles: { code: 'auditor' } },
  });
  return auditors.map(({ email }) => String(email));
}
