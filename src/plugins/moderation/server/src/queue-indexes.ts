import type { Core } from '@strapi/strapi';

/**
 * An index whose definition changes gets a new name, and the old one is dropped: under the same name a database made
 * earlier would keep what it has. What waits is what the queue shows first, and a small part of all cases; so is what was published past the review.
 * Orders that end with what has no date need an index of their own: PostgreSQL would begin with it.
 */
const PARTIAL = `create index if not exists moderation_cases_waiting
    on moderation_cases (due_at, id) where stage in ('submitted', 'in-review');
  create index if not exists moderation_cases_inspection
    on moderation_cases (due_at, id) where (is_unreviewed or is_minor) and inspected_at is null;
  create index if not exists moderation_cases_differing
    on moderation_cases (due_at, id) where stage = 'published' and differs_since is not null;
  drop index if exists moderation_cases_to_inspect;
  create index if not exists moderation_cases_due_last
    on moderation_cases (due_at desc nulls last, id desc);
  create index if not exists moderation_cases_submitted_last
    on moderation_cases (submitted_at desc nulls last, id desc)`;

const TITLES = `create extension if not exists pg_trgm;
  create index if not exists moderation_cases_title on moderation_cases using gin (target_title gin_trgm_ops)`;

/**
 * Indexes of the queue that a schema cannot name: partial ones, and one by parts of titles. Strapi leaves alone what it
 * has not made; runs under the boot lock, at every start. Without the extension the search works too, slower.
 */
export async function ensureQueueIndexes(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db;
  await connection.raw(PARTIAL);
  try {
    await connection.raw(TITLES);
  } catch (error) {
    strapi.log.warn(
      `Поиск по названию в очереди модерации будет медленным: ${String(error)}. Попросите администратора базы выполнить: create extension pg_trgm`,
    );
  }
}
