import type { Core } from '@strapi/strapi';
import type { CheckReport } from '../../../shared/contract';
import { getService } from '../get-service';
import type { OpenCase } from './open-case';

/**
 * Publishes the approved version through the gate, unless the checks of this minute find errors: their report stays with
 * the case.
 */
export async function publishIfClean(strapi: Core.Strapi, { row, uid }: OpenCase): Promise<CheckReport> {
  const report = await getService(strapi, 'check-document').run(uid, row.target_id);
  const kept = { caseId: row.document_id, occasion: 'publication', by: null } as const;
  await getService(strapi, 'keep-report').run(report, kept);
  if (report.errors === 0) await strapi.documents(uid).publish({ documentId: row.target_id });
  return report;
}
