import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import type { JobRun } from '../../../../../shared/jobs/task';
import { MESSAGE_UID } from '../../../shared/ids';
import { adapterOf } from '../channels';
import type { DeliveryOutcome } from '../channels/adapter';
import { getService } from '../get-service';
import { admit } from '../pace/admit';
import { paceOf } from '../pace/pace-of';
import { type ClaimedMessage, claimMessage } from '../queries/claim-message';
import { isSuppressed } from '../queries/is-suppressed';

const refused = (reason: string): DeliveryOutcome => ({ outcome: 'refused', reason, suppress: false });

/** Whoever reads the log of deliveries is no programmer; what exactly was thrown stands in the server's. */
function unexpected(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return `Неожиданная ошибка при отправке${code}. Подробности в журнале сервера.`;
}

/**
 * Sends one message by its channel and writes down how it went. What happens at each place the process may be killed
 * at is told in ADR 0050.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /**
   * The moment to ask again where the channel has sent enough for now. What this job holds already, from before its
   * process was killed, has had its leave: put off, it would come back as another job, which may not take it.
   */
  const waitsUntil = async (documentId: string, job: string): Promise<Date | null> => {
    const waiting = await strapi.db
      .query(MESSAGE_UID)
      .findOne({ select: ['channel', 'claim'], where: { documentId, stage: 'queued' } });
    const pace = waiting && waiting.claim !== job ? paceOf(strapi, waiting.channel) : null;
    return pace ? inTransaction(strapi, (trx) => admit(trx, waiting.channel, pace)) : null;
  };

  const send = async (message: ClaimedMessage, signal: AbortSignal): Promise<DeliveryOutcome> => {
    const adapter = adapterOf(message.channel);
    const missing = adapter?.available(strapi);
    if (!adapter) return refused('В этой версии нет такого канала.');
    if (missing) return refused(missing.ru);
    if (message.address && (await isSuppressed(strapi, message.channel, message.address)))
      return refused(
        'Адрес закрыт: прежние письма на него не приняты. Снимите отметку на странице «Доставка».',
      );
    const held = await getService(strapi, 'judge-message').ofMessage(message);
    if (held) return held;
    const outgoing = await getService(strapi, 'compose-message').run(message);
    if (!outgoing) return refused('Событие больше не существует, составить сообщение не из чего.');
    return adapter.deliver(strapi, outgoing, signal);
  };

  return {
    async run(documentId: string, job: JobRun): Promise<void> {
      const until = await waitsUntil(documentId, job.id);
      if (until) return getService(strapi, 'schedule-messages').postpone(documentId, until);
      const message = await inTransaction(strapi, (trx) => claimMessage(trx, documentId, job.id));
      if (!message) return;
      const outcome = await send(message, job.signal).catch((error: unknown): DeliveryOutcome => {
        strapi.log.error(`notifications: message ${documentId} was not sent`, error);
        return { outcome: 'retry', reason: unexpected(error) };
      });
      await getService(strapi, 'record-outcome').run(message, job.id, outcome);
    },
  };
};
