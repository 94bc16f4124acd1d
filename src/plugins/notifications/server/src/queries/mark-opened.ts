import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { TABLES } from '../../../shared/ids';

/** Only where the recipient agreed to it, and the first time only. */
export async function markOpened(strapi: Core.Strapi, documentId: string): Promise<void> {
  const now = new Date();
  await inTransaction(strapi, (trx) =>
    trx(TABLES.messages)
      .where({ document_id: documentId, is_tracked: true, stage: 'sent' })
      .update({ stage: 'opened', opened_at: now, updated_at: now }),
  );
}
