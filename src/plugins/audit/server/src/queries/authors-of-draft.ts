import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';

const AUTHORS = `
select distinct actor_id from audit_versions
where type = :type and document_id = :documentId and actor_kind = 'staff' and act in ('create', 'save', 'restore')
  and id > coalesce((select max(id) from audit_versions
    where type = :type and document_id = :documentId and act in ('publish', 'discard')), 0)`;

/** ids of the panel users who wrote what the draft has and the publication has not, whoever saved it after them. */
export async function authorsOfDraft(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
): Promise<number[]> {
  const { rows }: { rows: { actor_id: number }[] } = await inTransaction(strapi, (trx) =>
    trx.raw(AUTHORS, { type, documentId }),
  );
  return rows.map((row) => row.actor_id);
}
