/**
 * Tables of the journal. Raw SQL, not content types: they need triggers, an order of columns and defaults that Strapi
 * does not know, and nothing of Strapi may write them (docs/adr/0042-journal-in-tables-of-its-own.md).
 */
export const TABLES = `
create table if not exists audit_entries (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null default clock_timestamp(),
  actor_kind text not null,
  actor_id integer,
  actor_name text,
  organization text,
  action text not null,
  object_type text not null,
  object_id text not null,
  object_title text,
  before text,
  after text,
  address text,
  user_agent text,
  request_id text,
  personal boolean not null default false,
  salt text,
  digest text not null,
  erased_by bigint
);
create table if not exists audit_seals (
  seq bigint primary key,
  entry_id bigint not null unique,
  sealed_at timestamptz(3) not null,
  hash text not null
);
create table if not exists audit_unsealed (entry_id bigint primary key);
`;

/**
 * Newest first, alone or after any one filter of the page «Журнал». The few-valued columns stand at the end of each, to
 * be looked at in the index: filters that exclude each other would otherwise read every entry to find none.
 */
export const INDEXES = `
drop index if exists audit_entries_newest, audit_entries_action, audit_entries_object, audit_entries_organization;
create index if not exists audit_entries_by_time
  on audit_entries (at desc, id desc, actor_kind, action, object_type, organization);
create index if not exists audit_entries_actor on audit_entries (actor_kind, actor_id, at desc, id desc);
create index if not exists audit_entries_by_action
  on audit_entries (action, at desc, id desc, actor_kind, object_type, organization);
create index if not exists audit_entries_by_type
  on audit_entries (object_type, at desc, id desc, actor_kind, action, organization);
create index if not exists audit_entries_by_object on audit_entries (object_id, at desc, id desc);
create index if not exists audit_entries_by_organization
  on audit_entries (organization, at desc, id desc, actor_kind, action, object_type);
create index if not exists audit_entries_address on audit_entries (address, at desc, id desc);
`;
