import type { Core } from '@strapi/strapi';
import { OPEN_STAGES } from './cases/case-row';

/**
 * A document has at most one version on its way and one that is public: the database has the last word. Strapi cannot
 * make partial indexes and leaves those alone it has not made; runs under the boot lock.
 */
export async function ensureUniqueCases(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db;
  const stages = OPEN_STAGES.map((stage) => `'${stage}'`).join(', ');
  await connection.raw(
    `create unique index if not exists moderation_cases_one_open
     on moderation_cases (target_type, target_id) where stage in (${stages})`,
  );
  await connection.raw(
    `create unique index if not exists moderation_cases_one_published
     on moderation_cases (target_type, target_id) where stage = 'published'`,
  );
}
