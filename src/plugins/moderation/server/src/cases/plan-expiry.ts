import type { Core } from '@strapi/strapi';
import { expiresAt } from '../../../../../domain/moderation/expiry';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { enqueue } from '../../../../../shared/jobs/enqueue';
import { CASE_UID } from '../../../shared/ids';
import type { Content } from '../content/read-content';
import { expireDocumentTask } from '../jobs/expire-document';
import { zoneOf } from '../queries/zone-of';
import type { CaseRow } from './case-row';

/**
 * Makes the version that is public leave at its time, in the caller's transaction.
 * @returns the time; null where it stays
 */
export async function planExpiry(
  strapi: Core.Strapi,
  trx: Transaction,
  row: CaseRow,
  { fields, organization }: Content,
): Promise<Date | null> {
  const ends = expiresAt(row.target_type, fields, await zoneOf(strapi, trx, organization));
  await strapi.db.query(CASE_UID).update({ where: { id: row.id }, data: { expiresAt: ends } });
  if (!ends) return null;
  const key = `moderation.expire-document:${row.document_id}`;
  await enqueue(strapi, expireDocumentTask, { caseId: row.document_id }, { key, runAt: ends });
  return ends;
}
