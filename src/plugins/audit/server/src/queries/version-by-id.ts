import type { Core } from '@strapi/strapi';
import type { Version } from '../../../shared/version-contract';
import { VERSION_COLUMNS, type VersionRow } from './version-columns';

export type StoredVersion = Version & { readonly empty: readonly string[] };

/** Strapi gives JSON columns as text. */
const BY_ID = `select ${VERSION_COLUMNS}, jsonb_build_object('labels', v.labels, 'state', v.state, 'empty', v.empty,
    'content', case when v.erased_by is null then s.content else '{}' end)::text as kept
  from audit_versions v join audit_snapshots s on s.hash = v.hash where v.id = ?`;

type Kept = Pick<StoredVersion, 'labels' | 'state' | 'empty' | 'content'>;

/** A version with its body; null where there is none. */
export async function versionById(strapi: Core.Strapi, id: number): Promise<StoredVersion | null> {
  const { rows }: { rows: (VersionRow & { kept: string })[] } = await strapi.db.connection.raw(BY_ID, [id]);
  const [found] = rows;
  if (!found) return null;
  const { kept, ...version } = found;
  const parsed: Kept = JSON.parse(kept);
  return { ...version, ...parsed };
}
