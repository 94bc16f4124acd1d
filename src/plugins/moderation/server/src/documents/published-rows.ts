import type { Core } from '@strapi/strapi';
import { moderatedTypes } from '../content/moderated-types';

/**
 * At the end of the transaction, when publication and case are both written: the row that stands published needs the
 * published case of its document. What the row holds is the gate's business, which compares hashes.
 */
const REQUIRE_CASE = `
create or replace function moderation_require_published_case() returns trigger language plpgsql as $$
declare
  stands boolean;
begin
  execute format('select exists (select from %I.%I where id = $1 and published_at is not null)',
    tg_table_schema, tg_table_name) into stands using new.id;
  if stands and not exists (
    select from moderation_cases
    where target_type = tg_argv[0] and target_id = new.document_id and stage = 'published'
  ) then
    raise exception 'ContentNotApproved: % % is not approved for publication', tg_argv[0], new.document_id
      using errcode = 'check_violation',
        hint = 'Publish it through moderation; an import needs the cases (moderation_cases) of what it publishes.';
  end if;
  return null;
end $$`;

const NAME = 'moderation_published_row';

/**
 * The database has the last word about what is public: also for `strapi import` and SQL, which know no document
 * service. Runs under the boot lock, after Strapi has made the tables.
 */
export async function guardPublishedRows(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db;
  await connection.raw(REQUIRE_CASE);
  for (const { uid, collectionName } of moderatedTypes(strapi)) {
    const { rows }: { rows: unknown[] } = await connection.raw(
      'select from pg_trigger where tgname = ? and tgrelid = ?::regclass',
      [NAME, collectionName],
    );
    if (rows.length > 0) continue;
    await connection.raw(
      `create constraint trigger ${NAME} after insert or update of published_at on ??
       deferrable initially deferred for each row when (new.published_at is not null)
       execute function moderation_require_published_case('${uid}')`,
      [collectionName],
    );
  }
}
