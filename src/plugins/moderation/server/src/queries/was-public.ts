import type { Transaction } from '../../../../../shared/db/in-transaction';

/** Whether any version of the document has ever been public. */
export async function wasPublic(trx: Transaction, type: string, documentId: string): Promise<boolean> {
  const found: unknown = await trx('moderation_cases')
    .select('id')
    .where({ target_type: type, target_id: documentId })
    .whereNotNull('public_at')
    .first();
  return found !== undefined;
}
