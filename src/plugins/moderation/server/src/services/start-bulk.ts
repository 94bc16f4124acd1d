import type { Core } from '@strapi/strapi';
import { checkDecision } from '../../../../../domain/moderation/check-decision';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import { enqueue } from '../../../../../shared/jobs/enqueue';
import { pluginApi } from '../../../../../shared/plugin-api';
import type { Bulk } from '../../../shared/bulk';
import { BATCH_ITEM_UID, BATCH_UID } from '../../../shared/ids';
import { refuseInput } from '../cases/refuse';
import { decideManyTask } from '../jobs/decide-many';
import { forgetOldBatches } from '../queries/batches';
import type { BulkQuestion } from '../validation/bulk';

async function titlesOf(trx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { document_id: string; target_title: string }[] = await trx('moderation_cases')
    .select('document_id', 'target_title')
    .whereIn('document_id', [...ids]);
  return new Map(rows.map((row) => [row.document_id, row.target_title]));
}

/**
 * Takes down what is to be done with which cases, and leaves it to a job of the person who asks. Each item is judged
 * when its turn comes; here only whether the reasons are of the verb.
 * @throws RefusedError 400 `InvalidDecision`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function store(trx: Transaction, userId: number, { verb, items, reasons, text }: BulkQuestion) {
    const batch = await strapi.db
      .query(BATCH_UID)
      .create({ data: { verb, startedBy: userId, reasons, text } });
    const batchId = String(batch.documentId);
    const titles = await titlesOf(
      trx,
      items.map(({ documentId }) => documentId),
    );
    for (const { documentId, contentHash } of items) {
      const title = titles.get(documentId) ?? documentId;
      await strapi.db
        .query(BATCH_ITEM_UID)
        .create({ data: { batchId, caseId: documentId, title, contentHash } });
    }
    return batchId;
  }

  return {
    async run(userId: number, question: BulkQuestion): Promise<Pick<Bulk, 'documentId' | 'jobId'>> {
      const { verb, items } = question;
      if (verb === 'request-changes' || verb === 'reject') refuseInput(checkDecision(verb, question));
      return inTransaction(strapi, async (trx) => {
        await forgetOldBatches(strapi, userId);
        const batchId = await store(trx, userId, question);
        const jobId = await enqueue(strapi, decideManyTask, { batchId });
        await strapi.db.query(BATCH_UID).update({ where: { documentId: batchId }, data: { jobId } });
        await pluginApi(strapi, 'audit').record({
          action: 'moderation.batch-started',
          object: { type: BATCH_UID, id: batchId, title: verb },
          after: { verb, cases: items.length },
        });
        return { documentId: batchId, jobId };
      });
    },
  };
};
