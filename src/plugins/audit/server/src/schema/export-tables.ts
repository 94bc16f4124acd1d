/** Exports people asked for; rows and files go when they expire. */
export const EXPORT_TABLES = `
create table if not exists audit_exports (
  id uuid primary key,
  created_at timestamptz(3) not null default now(),
  created_by integer not null,
  filters text not null,
  organizations text[],
  stage text not null default 'waiting',
  job_id text not null default '',
  done integer not null default 0,
  total integer,
  expires_at timestamptz(3)
);
create table if not exists audit_heads (
  day date primary key,
  seq bigint not null,
  hash text not null,
  sealed_at timestamptz(3) not null,
  delivered_at timestamptz(3)
);
`;
