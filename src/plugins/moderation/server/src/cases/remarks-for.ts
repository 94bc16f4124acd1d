import type { Person } from '../../../../../domain/moderation/case-facts';
import { REMARK_VERBS, reasonsAgainstRemark } from '../../../../../domain/moderation/reasons-against-remark';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { Remark } from '../../../shared/remarks';
import { remarksOf } from '../queries/remarks';
import type { CaseRow } from './case-row';

/** Remarks of a case with what speaks against each verb for the person. */
export async function remarksFor(trx: Transaction, row: CaseRow, person: Person): Promise<Remark[]> {
  const verbs = Object.fromEntries(
    REMARK_VERBS.map((verb) => [verb, reasonsAgainstRemark(verb, row, person)]),
  );
  return (await remarksOf(trx, row.document_id)).map((remark) => ({ ...remark, verbs }));
}
