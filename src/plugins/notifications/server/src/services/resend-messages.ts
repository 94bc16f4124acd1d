import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { pluginApi } from '../../../../../shared/plugin-api';
import { MESSAGE_UID } from '../../../shared/ids';
import type { ResendAnswer } from '../../../shared/panel';
import { getService } from '../get-service';
import { requeueMessages } from '../queries/requeue-messages';

/**
 * Sends messages again because a person asked for it. What still waits to be sent is left alone, so that pressing twice
 * sends once.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(messages: readonly string[]): Promise<ResendAnswer> {
    const requeued = await inTransaction(strapi, async (trx) => {
      const rows = await requeueMessages(trx, messages);
      for (const { documentId, isBulk, channel, event, organization, stage } of rows) {
        await getService(strapi, 'schedule-messages').one(documentId, null, isBulk);
        await pluginApi(strapi, 'audit').record({
          action: 'notifications.message-resent',
          object: { type: MESSAGE_UID, id: documentId, title: `${event} · ${channel}` },
          organization,
          before: { stage },
          after: { stage: 'queued' },
        });
      }
      return rows.length;
    });
    return { resent: requeued, skipped: messages.length - requeued };
  },
});
