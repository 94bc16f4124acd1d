import { query } from './database';

/** Entries of one kind of object, whose export takes ten seconds on any machine: there is time to cancel it. */
export async function prepareLongExport(databaseUrl: string, objectType: string): Promise<void> {
  await query(
    databaseUrl,
    `insert into audit_entries (actor_kind, action, object_type, object_id, object_title, digest)
     select 'system', 'content.document-changed', '${objectType}', n::text, 'Много ' || n, ''
     from generate_series(1, 20000) n;
     delete from audit_unsealed where entry_id in (select id from audit_entries where object_type = '${objectType}');
     create or replace function test_wait_a_moment() returns trigger language plpgsql
     as 'begin perform pg_sleep(0.5); return new; end';
     create or replace trigger test_long_export before update on audit_exports for each row
     when (new.done > old.done and new.filters::text like '%${objectType}%')
     execute function test_wait_a_moment()`,
  );
}
