import type { Core } from '@strapi/strapi';
import type { ExportStage, JournalExport, JournalFilters } from '../../../shared/journal';

/** Longest list of one's own exports. */
const EXPORTS_SHOWN = 20;

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

export const filtersIn = ({ filters }: Pick<ExportRow, 'filters'>): JournalFilters => JSON.parse(filters);

export const exportOfRow = (row: ExportRow): JournalExport => ({
  id: row.id,
  stage: row.stage,
  jobId: row.job_id,
  createdAt: row.created_at.toISOString(),
  filters: filtersIn(row),
  done: row.done,
  total: row.total,
  expiresAt: row.expires_at?.toISOString() ?? null,
});

export async function findExport(strapi: Core.Strapi, id: string): Promise<ExportRow | null> {
  const row: ExportRow | undefined = await strapi.db.connection('audit_exports').where({ id }).first();
  return row ?? null;
}

/** Newest first; one whose term is over is as good as deleted. */
export const exportsOf = (strapi: Core.Strapi, userId: number): Promise<ExportRow[]> =>
  strapi.db
    .connection('audit_exports')
    .where({ created_by: userId })
    .whereRaw(`coalesce(expires_at, created_at + interval '7 days') > now()`)
    .orderBy('created_at', 'desc')
    .limit(EXPORTS_SHOWN);

export async function saveExport(
  strapi: Core.Strapi,
  id: string,
  changes: Partial<Pick<ExportRow, 'stage' | 'done' | 'total' | 'expires_at'>>,
): Promise<void> {
  await strapi.db.connection('audit_exports').where({ id }).update(changes);
}
