import type { Core } from '@strapi/strapi';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import { LIMITS, TABLES } from '../../../shared/ids';
import type { DeliveryOutcome } from '../channels/adapter';
import { getService } from '../get-service';
import type { ClaimedMessage } from '../queries/claim-message';
import { suppressAddress } from '../queries/suppress-address';

const cut = (reason: string): string => reason.slice(0, LIMITS.reason);

/** Seconds to wait after the attempt, null: it was the last one. */
function pauseAfter(strapi: Core.Strapi, attempt: number): number | null {
  const schedule: number[] = strapi.config.get('notifications.retrySeconds', []);
  return schedule[attempt - 1] ?? null;
}

/** Writes down how an attempt went, and plans the next one where there is to be one. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Only while the job holds the message: somebody may have sent it again meanwhile. */
  const write = (trx: Transaction, message: ClaimedMessage, job: string, change: object): Promise<number> =>
    trx(TABLES.messages)
      .where({ document_id: message.document_id, claim: job, stage: 'queued' })
      .update({ ...change, claim: null, updated_at: new Date() });

  const fail = async (trx: Transaction, message: ClaimedMessage, job: string, reason: string) =>
    write(trx, message, job, { stage: 'failed', failed_at: new Date(), reason: cut(reason) });

  return {
    async run(message: ClaimedMessage, job: string, outcome: DeliveryOutcome): Promise<void> {
      await inTransaction(strapi, async (trx) => {
        if (outcome.outcome === 'sent') {
          await write(trx, message, job, { stage: 'sent', sent_at: new Date(), reason: null });
          return;
        }
        if (outcome.outcome === 'refused') {
          await fail(trx, message, job, outcome.reason);
          if (outcome.suppress && message.address)
            await suppressAddress(trx, message.channel, message.address, cut(outcome.reason));
          return;
        }
        const pause = pauseAfter(strapi, message.attempts);
        if (pause === null) {
          await fail(trx, message, job, outcome.reason);
          return;
        }
        const dueAt = new Date(Date.now() + 1000 * (outcome.afterSeconds ?? pause));
        const kept = await write(trx, message, job, { due_at: dueAt, reason: cut(outcome.reason) });
        if (kept > 0)
          await getService(strapi, 'schedule-messages').one(message.document_id, dueAt, message.is_bulk);
      });
    },
  };
};
