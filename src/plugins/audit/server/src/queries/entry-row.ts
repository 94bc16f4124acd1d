import type { StoredEntry } from '../../../../../domain/audit/entry';

/** A row of `audit_entries` as the driver gives it: 64-bit numbers as text. */
export interface EntryRow {
  readonly id: string;
  readonly at: Date;
  readonly actor_kind: string;
  readonly actor_id: number | null;
  readonly actor_name: string | null;
  readonly organization: string | null;
  readonly action: string;
  readonly object_type: string;
  readonly object_id: string;
  readonly object_title: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly address: string | null;
  readonly user_agent: string | null;
  readonly request_id: string | null;
  readonly personal: boolean;
  readonly salt: string | null;
  readonly digest: string;
  readonly erased_by: string | null;
}

export const entryOfRow = (row: EntryRow): StoredEntry => ({
  id: Number(row.id),
  at: row.at.toISOString(),
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  actorName: row.actor_name,
  organization: row.organization,
  action: row.action,
  objectType: row.object_type,
  objectId: row.object_id,
  objectTitle: row.object_title,
  before: row.before,
  after: row.after,
  address: row.address,
  userAgent: row.user_agent,
  requestId: row.request_id,
  personal: row.personal,
  salt: row.salt,
  digest: row.digest,
  erasedBy: row.erased_by === null ? null : Number(row.erased_by),
});
