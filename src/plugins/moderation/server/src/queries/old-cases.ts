import type { Core } from '@strapi/strapi';

const MOST = 1_000;

/** Versions at their end that nobody touched for so many days, the oldest first. */
export async function oldCases(strapi: Core.Strapi, days: number): Promise<string[]> {
  const rows: { document_id: string }[] = await strapi.db
    .connection('moderation_cases')
    .select('document_id')
    .whereIn('stage', ['rejected', 'withdrawn'])
    .where('updated_at', '<', new Date(Date.now() - days * 86_400_000))
    .orderBy('id')
    .limit(MOST);
  return rows.map(({ document_id }) => document_id);
}
