import type { Core } from '@strapi/strapi';
import type { BulkItem, BulkOutcome, BulkVerb } from '../../../shared/bulk';
import type { DecisionReasonInput } from '../../../shared/contract';
import { BATCH_ITEM_UID, BATCH_UID } from '../../../shared/ids';

export interface Batch {
  readonly documentId: string;
  readonly verb: BulkVerb;
  readonly startedBy: number;
  readonly jobId: string | null;
  readonly reasons: DecisionReasonInput[] | null;
  readonly text: string | null;
}

export interface BatchItem extends BulkItem {
  readonly id: number;
  readonly contentHash: string | null;
}

const KEPT = `interval '30 days'`;

export const findBatch = (strapi: Core.Strapi, documentId: string): Promise<Batch | null> =>
  strapi.db.query(BATCH_UID).findOne({ where: { documentId } });

/** Of one batch, in the order of the list they were chosen in. */
export const itemsOfBatch = (strapi: Core.Strapi, batchId: string): Promise<BatchItem[]> =>
  strapi.db.query(BATCH_ITEM_UID).findMany({ where: { batchId }, orderBy: { id: 'asc' } });

export interface Outcome {
  readonly outcome: BulkOutcome;
  readonly code?: string;
  readonly message?: BulkItem['message'];
}

export async function keepOutcome(strapi: Core.Strapi, { id }: BatchItem, outcome: Outcome): Promise<void> {
  await strapi.db.query(BATCH_ITEM_UID).update({ where: { id }, data: { ...outcome } });
}

/** Outcomes are for whoever pressed the button; what was done stays in the history of each case. */
export async function forgetOldBatches(strapi: Core.Strapi, startedBy: number): Promise<void> {
  const { connection } = strapi.db;
  const old = `from moderation_batches where started_by = ? and created_at < now() - ${KEPT}`;
  await connection.raw(`delete from moderation_batch_items where batch_id in (select document_id ${old})`, [
    startedBy,
  ]);
  await connection.raw(`delete ${old}`, [startedBy]);
}
