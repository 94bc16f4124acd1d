import { inTransaction } from '../../../../../shared/db/in-transaction';
import { TABLES } from '../../../shared/ids';
import type { ChannelAdapter } from './adapter';

/** The page «Уведомления» of the panel: the message itself is the row, with the words as they were then. */
export const inbox: ChannelAdapter = {
  channel: 'inbox',
  available: () => null,
  async deliver(strapi, { documentId, subject, text }) {
    await inTransaction(strapi, (trx) =>
      trx(TABLES.messages).where({ document_id: documentId }).update({ subject, text }),
    );
    return { outcome: 'sent' };
  },
};
