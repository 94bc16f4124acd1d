import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { TABLES } from '../../../shared/ids';

/** The leave of a subscriber is asked for now: a letter may have been written before it was taken back. */
const MAY_BE_NOTICED = `recipient_kind <> 'subscriber' or exists (
  select from ?? s where s.document_id = recipient and s.stage = 'active' and s.allows_tracking)`;

/** Only where the recipient agreed to it, and the first time only. */
export async function markOpened(strapi: Core.Strapi, documentId: string): Promise<void> {
  const now = new Date();
  await inTransaction(strapi, (trx) =>
    trx(TABLES.messages)
      .where({ document_id: documentId, is_tracked: true, stage: 'sent' })
      .whereRaw(`(${MAY_BE_NOTICED})`, [TABLES.subscriptions])
      .update({ stage: 'opened', opened_at: now, updated_at: now }),
  );
}
