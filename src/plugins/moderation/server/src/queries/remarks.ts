import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { Remark } from '../../../shared/contract';

interface RemarkRow {
  readonly document_id: string;
  readonly field: string | null;
  readonly reason: string | null;
  readonly text: string | null;
  readonly author: number | null;
  readonly author_name: string | null;
  readonly created_at: Date;
  readonly resolved_at: Date | null;
}

const MOST = 500;

/** Remarks of a case, open ones first, the latest first. */
export async function remarksOf(trx: Transaction, caseId: string): Promise<Remark[]> {
  const rows: RemarkRow[] = await trx('moderation_remarks')
    .where({ case_id: caseId })
    .orderByRaw('(resolved_at is not null), id desc')
    .limit(MOST);
  return rows.map((row) => ({
    documentId: row.document_id,
    field: row.field,
    reason: row.reason,
    text: row.text,
    author: row.author === null ? null : { id: row.author, name: row.author_name ?? '' },
    createdAt: row.created_at.toISOString(),
    resolvedAt: row.resolved_at?.toISOString() ?? null,
  }));
}

export async function countOpenRemarks(trx: Transaction, caseId: string): Promise<number> {
  const [row]: { count: string }[] = await trx('moderation_remarks')
    .where({ case_id: caseId, resolved_at: null })
    .count({ count: '*' });
  return Number(row?.count ?? 0);
}
