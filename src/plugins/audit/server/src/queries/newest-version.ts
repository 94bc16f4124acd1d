import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import type { VersionAct, VersionRef } from '../../../shared/contract';

const NEWEST = `
select id::int as id, act, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, hash
from audit_versions where type = ? and document_id = ? and act = coalesce(?, act)
order by id desc limit 1`;

/** @param act only versions of this kind; null for any */
export async function newestVersion(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
  act: VersionAct | null,
): Promise<VersionRef | null> {
  const { rows }: { rows: VersionRef[] } = await inTransaction(strapi, (trx) =>
    trx.raw(NEWEST, [type, documentId, act]),
  );
  return rows[0] ?? null;
}
