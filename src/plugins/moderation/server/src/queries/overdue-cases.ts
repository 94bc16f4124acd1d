import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { CaseRow } from '../cases/case-row';
import { toCase } from './find-case';

const MOST = 500;

/** Cases whose term passed within the last day; older ones have been told of. */
export async function overdueCases(trx: Transaction): Promise<CaseRow[]> {
  const rows: Parameters<typeof toCase>[0][] = await trx('moderation_cases')
    .whereIn('stage', ['submitted', 'in-review'])
    .whereRaw(`due_at < now() and due_at > now() - interval '1 day'`)
    .orderBy('due_at')
    .limit(MOST);
  return rows.map(toCase);
}
