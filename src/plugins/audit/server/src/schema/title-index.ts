import type { Core } from '@strapi/strapi';

const INDEX = `create extension if not exists pg_trgm;
  create index if not exists audit_entries_title on audit_entries using gin (object_title gin_trgm_ops)`;

/** Finds entries by a part of the object's title. Without the extension the search works too, slower. */
export async function ensureTitleIndex(strapi: Core.Strapi): Promise<void> {
  try {
    await strapi.db.connection.raw(INDEX);
  } catch (error) {
    strapi.log.warn(
      `Поиск по названию в журнале будет медленным: ${String(error)}. Попросите администратора базы выполнить: create extension pg_trgm`,
    );
  }
}
