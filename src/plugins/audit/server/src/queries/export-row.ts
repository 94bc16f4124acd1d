import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { JOURNAL_LIMITS } from '../../../shared/ids';
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

/** @returns false: nobody waits for it any more */
export async function saveExport(
  strapi: Core.Strapi,
  id: string,
  changes: Partial<Pick<ExportRow, 'stage' | 'done' | 'total' | 'expires_at'>>,
): Promise<boolean> {
  return (await strapi.db.connection('audit_exports').where({ id }).update(changes)) > 0;
}

/**
 * The file is whole. The term of one that an erasure has ended while it was written stays over.
 * @returns false: nobody waits for it any more
 */
export async function readyExport(strapi: Core.Strapi, id: string): Promise<boolean> {
  const db = strapi.db.connection;
  const term = db.raw(`coalesce(expires_at, now() + ? * interval '1 day')`, [JOURNAL_LIMITS.exportDays]);
  const kept = await db('audit_exports').where({ id }).update({ stage: 'ready', expires_at: term });
  return kept > 0;
}

/** Ends the term of every file that is there or is being written: it may hold what is erased in this transaction. */
export async function expireExports(trx: Transaction): Promise<void> {
  await trx('audit_exports').whereIn('stage', ['running', 'ready']).update({ expires_at: trx.fn.now() });
}
