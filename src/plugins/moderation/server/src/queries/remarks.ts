import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { Remark } from '../../../shared/remarks';

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

interface AnswerRow {
  readonly document_id: string;
  readonly remark: string;
  readonly text: string;
  readonly author: number | null;
  readonly author_name: string | null;
  readonly created_at: Date;
}

const personOf = ({ author, author_name: name }: Pick<AnswerRow, 'author' | 'author_name'>) =>
  author === null ? null : { id: author, name: name ?? '' };

async function answersTo(trx: Transaction, remarks: readonly string[]): Promise<AnswerRow[]> {
  if (remarks.length === 0) return [];
  return trx('moderation_answers')
    .whereIn('remark', [...remarks])
    .orderBy('id')
    .limit(MOST);
}

type StoredRemark = Omit<Remark, 'verbs'>;

/** Remarks of a case, open ones first, the latest first, each with what was written under it. */
export async function remarksOf(trx: Transaction, caseId: string): Promise<StoredRemark[]> {
  const rows: RemarkRow[] = await trx('moderation_remarks')
    .where({ case_id: caseId })
    .orderByRaw('(resolved_at is not null), id desc')
    .limit(MOST);
  const answers = await answersTo(
    trx,
    rows.map((row) => row.document_id),
  );
  return rows.map((row) => ({
    documentId: row.document_id,
    field: row.field,
    reason: row.reason,
    text: row.text,
    author: personOf(row),
    createdAt: row.created_at.toISOString(),
    resolvedAt: row.resolved_at?.toISOString() ?? null,
    answers: answers
      .filter(({ remark }) => remark === row.document_id)
      .map((answer) => ({
        documentId: answer.document_id,
        text: answer.text,
        author: personOf(answer),
        createdAt: answer.created_at.toISOString(),
      })),
  }));
}

export async function countOpenRemarks(trx: Transaction, caseId: string): Promise<number> {
  const [row]: { count: string }[] = await trx('moderation_remarks')
    .where({ case_id: caseId, resolved_at: null })
    .count({ count: '*' });
  return Number(row?.count ?? 0);
}
