import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { FileUse } from '../../../../../shared/files/fixed-files';

/** From the submission to the publication, somebody judges what they see. */
const JUDGED = ['submitted', 'in-review', 'approved', 'scheduled'];

/** Whether a case keeps the file as evidence, or one of the documents is being judged. */
export async function isFileJudged(
  trx: Transaction,
  fileId: number,
  uses: readonly FileUse[],
): Promise<boolean> {
  const evidence = await trx('moderation_evidence').where({ file_id: fileId }).first('id');
  if (evidence) return true;
  if (uses.length === 0) return false;
  const judged = await trx('moderation_cases')
    .whereIn('stage', JUDGED)
    .whereIn(
      ['target_type', 'target_id'],
      uses.map(({ uid, documentId }) => [uid, documentId]),
    )
    .first('id');
  return judged !== undefined;
}
