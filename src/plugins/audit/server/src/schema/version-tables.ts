/**
 * Tables of the versions. Raw SQL, not content types: a save adds to both in one statement, a body is kept once for all
 * versions with the same content, and nothing of Strapi may write them (docs/adr/0046-versions-of-documents.md).
 */
export const VERSION_TABLES = `
create table if not exists audit_snapshots (
  hash char(64) primary key,
  content jsonb not null
);
create table if not exists audit_versions (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null default clock_timestamp(),
  type text not null,
  document_id text not null,
  act text not null,
  title text not null,
  organization text,
  hash char(64) not null references audit_snapshots,
  labels jsonb not null,
  state jsonb not null,
  empty jsonb not null,
  actor_kind text not null,
  actor_id integer,
  actor_name text,
  note text,
  name text,
  restored_from bigint references audit_versions
);
alter table audit_versions add column if not exists erased_by bigint;
`;

/** The history of a document, newest first; the archive: deletions, newest first. */
export const VERSION_INDEXES = `
create index if not exists audit_versions_document on audit_versions (type, document_id, id desc);
create index if not exists audit_versions_deleted on audit_versions (id desc) where act = 'delete';
`;
