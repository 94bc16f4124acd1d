import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { TABLES } from '../../../shared/ids';
import { erasedKey } from './erased-key';

/** Marks the sent messages of the notification with this key; what was answered already keeps its time. */
export async function markAnswered(strapi: Core.Strapi, key: string): Promise<void> {
  const now = new Date();
  await inTransaction(strapi, (trx) =>
    trx(TABLES.messages)
      .whereIn(
        'notification',
        trx(TABLES.notifications)
          .select('document_id')
          .where({ key })
          .orWhere('key', trx.raw(erasedKey('?::text'), [key])),
      )
      .whereIn('stage', ['sent', 'opened'])
      .update({ stage: 'answered', answered_at: now, updated_at: now }),
  );
}
