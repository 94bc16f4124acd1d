import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { CaseRow } from '../cases/case-row';

/** Who approved which step (by position) in the present submission, in that order. */
export async function approvalsOf(
  trx: Transaction,
  { document_id: caseId, round }: Pick<CaseRow, 'document_id' | 'round'>,
): Promise<{ step: number; name: string }[]> {
  const rows: { step: number; actor_name: string | null }[] = await trx('moderation_acts')
    .select('step', 'actor_name')
    .where({ case_id: caseId, verb: 'approve', round })
    .orderBy('id');
  return rows.map(({ step, actor_name: name }) => ({ step, name: name ?? '' }));
}
