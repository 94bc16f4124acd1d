/** An entry becomes erased in one way only: every erasable column empty, nothing else touched, and an entry that says so. */
const ERASURE_ALLOWED = `
  tg_op = 'UPDATE' and tg_table_name = 'audit_entries'
  and old.erased_by is null and new.erased_by is not null
  and num_nonnulls(new.salt, new.actor_name, new.object_title, new.address, new.user_agent, new.before, new.after) = 0
  and to_jsonb(new) - array['salt','actor_name','object_title','address','user_agent','before','after','erased_by']
    = to_jsonb(old) - array['salt','actor_name','object_title','address','user_agent','before','after','erased_by']
  and exists (
    select 1 from audit_entries reason
    where reason.id = new.erased_by and reason.action = 'audit.payload-erased'
      and reason.object_id = old.id::text
  )`;

export const FUNCTIONS = `
create or replace function audit_refuse_change() returns trigger language plpgsql as $guard$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'audit_entries' then
    if ${ERASURE_ALLOWED} then
      return new;
    end if;
  end if;
  raise exception 'The journal is append-only: % of % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $guard$;
create or replace function audit_await_seal() returns trigger language plpgsql as $queue$
begin
  insert into audit_unsealed (entry_id) select id from added;
  return null;
end $queue$;
`;

export interface GuardTrigger {
  readonly name: string;
  readonly table: string;
  readonly definition: string;
}

const refusing = (table: string): GuardTrigger[] => [
  {
    name: `${table}_keep_rows`,
    table,
    definition: `before update or delete on ${table} for each row execute function audit_refuse_change()`,
  },
  {
    name: `${table}_keep_all`,
    table,
    definition: `before truncate on ${table} for each statement execute function audit_refuse_change()`,
  },
];

export const TRIGGERS: readonly GuardTrigger[] = [
  ...refusing('audit_entries'),
  ...refusing('audit_seals'),
  {
    name: 'audit_entries_await_seal',
    table: 'audit_entries',
    definition:
      'after insert on audit_entries referencing new table as added for each statement execute function audit_await_seal()',
  },
];
