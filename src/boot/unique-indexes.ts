import type { Core } from '@strapi/strapi';
import { sqlStateOf } from '../shared/db/sql-state';
import { type UniqueRule, uniqueRules } from '../shared/db/unique-rules';
import { StartupRefused } from './startup-refused';

const BREAKS_RULE: ReadonlySet<string | null> = new Set(['23505', '23P01']);

type Database = Core.Strapi['db']['connection'];

async function rowsOf<Row>(db: Database, sql: string): Promise<Row[]> {
  const result: { rows: Row[] } = await db.raw(sql);
  return result.rows;
}

async function installExtension(db: Database): Promise<void> {
  try {
    await db.raw('create extension if not exists btree_gist');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupRefused(
      `Базе нужно расширение btree_gist, а у пользователя базы нет прав его поставить (${reason}). ` +
        'Попросите администратора базы выполнить: create extension btree_gist',
    );
  }
}

async function describeViolations(db: Database, rule: UniqueRule): Promise<string> {
  const found = await rowsOf<{ key: string; documents: string[] }>(db, `${rule.violations} limit 20`);
  return found.map(({ key, documents }) => `«${key}»: ${documents.join(', ')}`).join('; ');
}

async function install(strapi: Core.Strapi, rule: UniqueRule): Promise<void> {
  const db = strapi.db.connection;
  try {
    await db.raw(rule.create);
  } catch (error) {
    if (!BREAKS_RULE.has(sqlStateOf(error))) throw error;
    const what = rule.attribute
      ? `одно значение «${rule.attribute}» у разных записей`
      : 'лишние строки записей';
    strapi.log.error(
      `${rule.uid}: ${what}. Правило ${rule.name} НЕ действует, пока это не исправят в панели и не перезапустят ` +
        `приложение. Значения и documentId: ${await describeViolations(db, rule)}`,
    );
  }
}

/**
 * Lets the database refuse what no check before a write can: two drafts or two published rows of one document, and
 * one slug (or other unique value) in two documents. Runs under the boot lock, after the tables are there; Strapi
 * leaves indexes alone that it has not made. Data that breaks a rule already does not take the site down: the
 * rule stays off and the log names the documents.
 */
export async function ensureUniqueIndexes(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  const rules = Object.values(strapi.contentTypes)
    .filter(({ uid }) => uid.startsWith('api::'))
    .flatMap((schema) => uniqueRules(strapi, schema.uid, schema));
  const existing = await rowsOf<{ name: string }>(
    db,
    'select indexname as name from pg_indexes where schemaname = current_schema()',
  );
  const names = new Set(existing.map(({ name }) => name));
  const missing = rules.filter(({ name }) => !names.has(name));
  if (missing.length === 0) return;
  await installExtension(db);
  for (const rule of missing) await install(strapi, rule);
}
