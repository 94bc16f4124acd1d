import type { Core } from '@strapi/strapi';
import type { ExportStage, JournalExport } from '../../../shared/journal';

export interface ExportRow {
  readonly id: string;
  readonly created_at: Date;
  readonly created_by: number;
  readonly filters: string;
  readonly organizations: string[] | null;
  readonly stage: ExportStage;
  readonly job_id: string;
  readonly done: number;
  readonly total: number | null;
  readonly expires_at: Date | null;
}

export const exportOfRow = (row: ExportRow): JournalExport => ({
  id: row.id,
  stage: row.stage,
  jobId: row.job_id,
  done: row.done,
  total: row.total,
  expiresAt: row.expires_at?.toISOString() ?? null,
});

export async function findExport(strapi: Core.Strapi, id: string): Promise<ExportRow | null> {
  const row: ExportRow | undefined = await strapi.db.connection('audit_exports').where({ id }).first();
  return row ?? null;
}

export async function saveExport(
  strapi: Core.Strapi,
  id: string,
  changes: Partial<Pick<ExportRow, 'stage' | 'done' | 'total' | 'expires_at'>>,
): Promise<void> {
  await strapi.db.connection('audit_exports').where({ id }).update(changes);
}
