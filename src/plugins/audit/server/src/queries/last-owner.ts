import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';

const LAST = `select organization from audit_versions where type = ? and document_id = ? order by id desc limit 1`;

/** Whose the document was at its last version; null where no version of it is kept. */
export async function lastOwner(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
): Promise<{ organization: string | null } | null> {
  const { rows }: { rows: { organization: string | null }[] } = await inTransaction(strapi, (trx) =>
    trx.raw(LAST, [type, documentId]),
  );
  return rows[0] ?? null;
}
