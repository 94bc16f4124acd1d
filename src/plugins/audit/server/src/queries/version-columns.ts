import type { VersionSummary } from '../../../shared/version-contract';

/** A row of `VERSION_COLUMNS` is a summary as the panel gets it. */
export type VersionRow = VersionSummary;

/** Of `audit_versions v`. */
export const VERSION_COLUMNS = `v.id::int as id, to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  v.act, v.type, v.document_id as "documentId", v.title, v.organization, v.hash, v.note, v.name,
  v.restored_from::int as "restoredFrom", v.erased_by is not null as "isErased",
  json_build_object('kind', v.actor_kind, 'id', v.actor_id, 'name', v.actor_name) as actor`;
