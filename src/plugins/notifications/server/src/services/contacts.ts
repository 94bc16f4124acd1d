import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { checkPhone, normalizePhone } from '../../../../../domain/contact/phone';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { pluginApi } from '../../../../../shared/plugin-api';
import { CONTACT_UID, TABLES } from '../../../shared/ids';
import type { ContactChannel } from '../../../shared/preferences';
import { adapterOf } from '../channels';
import { codeAllowance } from '../contacts/allow-code';
import { codeDigest, isSameDigest } from '../contacts/code-digest';
import { codeMessage } from '../contacts/code-message';
import { confirmPending, keepPending, takeTry } from '../queries/contacts';

const texts = {
  address: {
    ru: 'Укажите номер пользователя: только цифры. Для SMS – телефон +7 (XXX) XXX-XX-XX.',
    en: 'Enter the number of the user: digits only. For SMS a phone +7 (XXX) XXX-XX-XX.',
  },
  wrongCode: {
    ru: 'Код не подошёл или устарел. Проверьте его или запросите новый.',
    en: 'The code is wrong or too old. Check it or ask for another.',
  },
  unavailable: { ru: 'Этот канал не настроен.', en: 'This channel is not set up.' },
};

function addressOf(channel: ContactChannel, given: string): string {
  const address = channel === 'sms' ? normalizePhone(given) : given.trim();
  const isRight = channel === 'sms' ? checkPhone(address).length === 0 : /^[1-9]\d{0,18}$/.test(address);
  if (!isRight) throw new RefusedError(400, 'ContactRefused', texts.address);
  return address;
}

/** Numbers and ids of a panel user: nothing is sent to one before a code that was sent there is typed here. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const allowance = codeAllowance(strapi);

  /** The journal knows of the number only that there is one. */
  const journal = (act: 'requested' | 'confirmed' | 'removed', userId: number, channel: ContactChannel) =>
    pluginApi(strapi, 'audit').record({
      action: `notifications.contact-${act}`,
      object: { type: CONTACT_UID, id: `${userId}:${channel}`, title: channel },
    });

  return {
    /** @throws RefusedError 400 `ContactRefused`, 422 `ChannelUnavailable`, `CodeNotSent`, 429 `CodeSentAlready` */
    async start({ userId }: { userId: number }, channel: ContactChannel, given: string): Promise<void> {
      const adapter = adapterOf(channel);
      if (adapter?.available(strapi) !== null)
        throw new RefusedError(422, 'ChannelUnavailable', texts.unavailable);
      const address = addressOf(channel, given);
      await allowance.take(userId, channel, address);
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const codeHash = codeDigest(strapi, userId, channel, code);
      await inTransaction(strapi, async (trx) => {
        await keepPending(trx, { userId, channel }, { address, codeHash });
        await journal('requested', userId, channel);
      });
      // Past the queue and the log: a code is good for minutes and is kept nowhere.
      const outcome = await adapter.deliver(strapi, codeMessage(address, code), AbortSignal.timeout(15_000));
      if (outcome.outcome === 'sent') return;
      const text = {
        ru: `Код не отправлен. ${outcome.reason}`,
        en: `The code is not sent. ${outcome.reason}`,
      };
      throw new RefusedError(422, 'CodeNotSent', text);
    },

    /** @throws RefusedError 400 `CodeRefused` */
    async confirm({ userId }: { userId: number }, channel: ContactChannel, code: string): Promise<void> {
      const key = { userId, channel };
      const known = await inTransaction(strapi, (trx) => takeTry(trx, key));
      const isRight = known !== null && isSameDigest(known, codeDigest(strapi, userId, channel, code));
      if (!isRight) throw new RefusedError(400, 'CodeRefused', texts.wrongCode);
      await inTransaction(strapi, async (trx) => {
        if (!(await confirmPending(trx, key, known)))
          throw new RefusedError(400, 'CodeRefused', texts.wrongCode);
        await journal('confirmed', userId, channel);
      });
    },

    async remove({ userId }: { userId: number }, channel: ContactChannel): Promise<void> {
      await inTransaction(strapi, async (trx) => {
        const removed = await trx(TABLES.contacts).where({ user_id: userId, channel }).delete();
        if (removed > 0) await journal('removed', userId, channel);
      });
    },
  };
};
