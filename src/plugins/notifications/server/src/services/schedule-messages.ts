import type { Core } from '@strapi/strapi';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import { enqueue } from '../../../../../shared/jobs/enqueue';
import { MESSAGE_UID } from '../../../shared/ids';
import { deliverTask } from '../jobs/deliver';
import { paceOf } from '../pace/pace-of';
import { reserveTail } from '../pace/reserve-tail';
import type { InsertedMessage } from '../queries/insert-messages';

/** Priority of graphile-worker: lower numbers first. What one person waits for overtakes what many get. */
const PRIORITY = { direct: 0, bulk: 10 } as const;

/** The later of two moments; null: at once. */
const later = (a: Date | null, b: Date | null): Date | null => (!a ? b : !b || a > b ? a : b);

/** Puts a delivery job for each message into the queue, many of them one after another at the channel's pace. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** One message; a job that waits for it already is moved to the new time. */
  const one = async (documentId: string, runAt: Date | null, isBulk: boolean): Promise<void> => {
    await enqueue(
      strapi,
      deliverTask,
      { message: documentId },
      {
        key: `notifications.deliver:${documentId}`,
        priority: isBulk ? PRIORITY.bulk : PRIORITY.direct,
        ...(runAt ? { runAt } : {}),
      },
    );
  };

  return {
    one,

    /** Too early for the channel: one of many goes back to the end of the line, others ask again soon. */
    async postpone(documentId: string, until: Date): Promise<void> {
      await inTransaction(strapi, async (trx) => {
        const message = await strapi.db
          .query(MESSAGE_UID)
          .findOne({ select: ['channel', 'isBulk'], where: { documentId } });
        const pace = message && paceOf(strapi, message.channel);
        const [last] = message?.isBulk && pace ? await reserveTail(trx, message.channel, pace, 1) : [];
        await one(documentId, later(last ?? null, until), message?.isBulk === true);
      });
    },

    /** In the caller's transaction. Those gathered into a digest wait for its job instead. */
    async run(trx: Transaction, messages: readonly InsertedMessage[], isBulk: boolean): Promise<void> {
      const single = messages.filter(({ digest }) => digest === null);
      const lines = new Map<string, Date[]>();
      for (const channel of new Set(single.map((message) => message.channel))) {
        const count = single.filter((message) => message.channel === channel).length;
        const pace = isBulk ? paceOf(strapi, channel) : null;
        if (pace) lines.set(channel, await reserveTail(trx, channel, pace, count));
      }
      for (const { documentId, channel, dueAt } of single) {
        await one(documentId, later(dueAt, lines.get(channel)?.shift() ?? null), isBulk);
      }
    },
  };
};
