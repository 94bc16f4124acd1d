import type { Core } from '@strapi/strapi';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import type { JobRun } from '../../../../../shared/jobs/task';
import { NOTIFICATION_UID } from '../../../shared/ids';
import type { OutgoingMessage } from '../channels/adapter';
import { DIGEST_EVENTS } from '../events/digest';
import { getService } from '../get-service';
import type { ClaimedMessage } from '../queries/claim-message';
import { holdItem, itemsOfNextDigest, markGathered } from '../queries/digests';
import { insertMessages } from '../queries/insert-messages';
import { insertNotification } from '../queries/insert-notification';
import type { Destination } from '../recipients/destination';

const itemText = ({ subject, link }: OutgoingMessage): string => `• ${subject}${link ? `\n${link}` : ''}`;

const destinationOf = (first: ClaimedMessage): Destination => ({
  channel: first.channel,
  recipient: { kind: first.recipient_kind, id: first.recipient, name: first.recipient_name },
  address: first.address,
  ...(first.unsubscribe_url ? { unsubscribeUrl: first.unsubscribe_url } : {}),
  isTracked: first.is_tracked,
});

/**
 * Makes one message of everything a recipient let be gathered. Items, digest and its delivery job are one transaction:
 * killed before its end nothing has happened, after it no item is left for a second digest.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** What may not be told any more, or not yet, is in no digest. */
  const tellable = async (trx: Transaction, items: readonly ClaimedMessage[]): Promise<ClaimedMessage[]> => {
    const kept: ClaimedMessage[] = [];
    for (const item of items) {
      const held = await getService(strapi, 'judge-message').ofMessage(item);
      if (held) await holdItem(trx, item, held);
      else kept.push(item);
    }
    return kept;
  };

  const itemsText = async (items: readonly ClaimedMessage[]): Promise<string[]> => {
    const texts: string[] = [];
    for (const item of items) {
      const composed = await getService(strapi, 'compose-message').run(item);
      if (composed) texts.push(itemText(composed));
    }
    return texts;
  };

  const send = async (trx: Transaction, first: ClaimedMessage, texts: readonly string[]): Promise<void> => {
    const event = first.recipient_kind === 'staff' ? DIGEST_EVENTS.staff : DIGEST_EVENTS.public;
    const data = { count: String(texts.length), items: texts.join('\n\n') };
    const notification = await insertNotification(trx, { event, recipients: [], data });
    if (!notification) throw new Error('A digest without a key was refused');
    await strapi.db
      .query(NOTIFICATION_UID)
      .update({ where: { documentId: notification }, data: { dispatchedAt: new Date() } });
    const isBulk = first.recipient_kind === 'subscriber';
    const origin = { notification, event, link: null, organization: null, isBulk };
    const messages = await insertMessages(trx, origin, [destinationOf(first)]);
    await getService(strapi, 'schedule-messages').run(trx, messages, isBulk);
  };

  /** @returns false when no digest is due */
  const sendNext = (): Promise<boolean> =>
    inTransaction(strapi, async (trx) => {
      const items = await itemsOfNextDigest(trx);
      const [first] = items;
      if (!first) return false;
      const told = await tellable(trx, items);
      const texts = await itemsText(told);
      if (texts.length > 0) await send(trx, first, texts);
      await markGathered(trx, told);
      return true;
    });

  return {
    async run({ signal }: Pick<JobRun, 'signal'>): Promise<void> {
      while (await sendNext()) signal.throwIfAborted();
    },
  };
};
