import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { checkPhone, normalizePhone } from '../../../../../domain/contact/phone';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { pluginApi } from '../../../../../shared/plugin-api';
import { CONTACT_UID, TABLES } from '../../../shared/ids';
import type { ContactChannel } from '../../../shared/preferences';
import { adapterOf } from '../channels';
import type { OutgoingMessage } from '../channels/adapter';
import { contactCodeEvent } from '../events/contact-code';
import { newId } from '../queries/new-id';

const CODE_MINUTES = 10;
const PAUSE_SECONDS = 60;
const MOST_ATTEMPTS = 5;

const texts = {
  address: {
    ru: 'Укажите номер пользователя: только цифры. Для SMS – телефон +7 (XXX) XXX-XX-XX.',
    en: 'Enter the number of the user: digits only. For SMS a phone +7 (XXX) XXX-XX-XX.',
  },
  tooSoon: {
    ru: 'Код уже отправлен. Новый можно запросить через минуту.',
    en: 'The code was sent. Ask for another one in a minute.',
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
  /** Six digits are soon tried out: without the key of the installation nobody tells a code from its digest. */
  const digestOf = (userId: number, channel: string, code: string): string => {
    const [key = ''] = strapi.config.get<string[]>('server.app.keys');
    return createHmac('sha256', key).update(`contact:${userId}:${channel}:${code}`).digest('hex');
  };

  const keep = async (
    userId: number,
    channel: ContactChannel,
    address: string,
    code: string,
  ): Promise<void> => {
    const now = new Date();
    const change = {
      address,
      code_hash: digestOf(userId, channel, code),
      code_expires_at: new Date(now.getTime() + CODE_MINUTES * 60_000),
      code_attempts: 0,
      confirmed_at: null,
      updated_at: now,
    };
    const rested = new Date(now.getTime() - PAUSE_SECONDS * 1000);
    const rows = await inTransaction(strapi, (trx) =>
      trx(TABLES.contacts)
        .insert({ document_id: newId(), user_id: userId, channel, created_at: now, ...change })
        .onConflict(['user_id', 'channel'])
        .merge(change)
        .whereNull(`${TABLES.contacts}.code_expires_at`)
        .orWhere(`${TABLES.contacts}.updated_at`, '<', rested)
        .returning('document_id'),
    );
    if (rows.length === 0)
      throw new RefusedError(429, 'CodeSentAlready', texts.tooSoon, {
        headers: { 'Retry-After': String(PAUSE_SECONDS) },
      });
  };

  const messageOf = (address: string, code: string): OutgoingMessage => ({
    documentId: newId(),
    copy: 0,
    event: contactCodeEvent,
    recipient: { kind: 'staff', id: '', name: null },
    address,
    subject: 'Панель госпаблика',
    text: `Код подтверждения: ${code}. Никому его не сообщайте.`,
    data: {},
    link: null,
    organization: null,
    unsubscribeUrl: null,
    isTracked: false,
    attempt: 1,
  });

  /** One try, counted before it is judged; at most one of several at once is the last one allowed. */
  const takeTry = async (trx: Transaction, userId: number, channel: string): Promise<string | null> => {
    const [row]: { code_hash: string | null }[] = await trx(TABLES.contacts)
      .where({ user_id: userId, channel, confirmed_at: null })
      .where('code_expires_at', '>', new Date())
      .where('code_attempts', '<', MOST_ATTEMPTS)
      .increment('code_attempts', 1)
      .returning('code_hash');
    return row?.code_hash ?? null;
  };

  return {
    /** @throws RefusedError 400 `ContactRefused`, 422 `ChannelUnavailable`, `CodeNotSent`, 429 `CodeSentAlready` */
    async start({ userId }: { userId: number }, channel: ContactChannel, given: string): Promise<void> {
      const adapter = adapterOf(channel);
      if (adapter?.available(strapi) !== null)
        throw new RefusedError(422, 'ChannelUnavailable', texts.unavailable);
      const address = addressOf(channel, given);
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      await keep(userId, channel, address, code);
      // Past the queue and the log: a code is good for minutes and is kept nowhere.
      const outcome = await adapter.deliver(strapi, messageOf(address, code), AbortSignal.timeout(15_000));
      if (outcome.outcome === 'sent') return;
      const text = {
        ru: `Код не отправлен. ${outcome.reason}`,
        en: `The code is not sent. ${outcome.reason}`,
      };
      throw new RefusedError(422, 'CodeNotSent', text);
    },

    /** @throws RefusedError 400 `CodeRefused` */
    async confirm({ userId }: { userId: number }, channel: ContactChannel, code: string): Promise<void> {
      const known = await inTransaction(strapi, (trx) => takeTry(trx, userId, channel));
      const given = Buffer.from(digestOf(userId, channel, code));
      if (known === null || !timingSafeEqual(Buffer.from(known), given))
        throw new RefusedError(400, 'CodeRefused', texts.wrongCode);
      await inTransaction(strapi, async (trx) => {
        await trx(TABLES.contacts)
          .where({ user_id: userId, channel, code_hash: known })
          .update({ confirmed_at: new Date(), code_hash: null, code_expires_at: null });
        await pluginApi(strapi, 'audit').record({
          action: 'notifications.contact-confirmed',
          object: { type: CONTACT_UID, id: `${userId}:${channel}`, title: channel },
        });
      });
    },

    async remove({ userId }: { userId: number }, channel: ContactChannel): Promise<void> {
      await inTransaction(strapi, async (trx) => {
        const removed = await trx(TABLES.contacts).where({ user_id: userId, channel }).delete();
        if (removed === 0) return;
        await pluginApi(strapi, 'audit').record({
          action: 'notifications.contact-removed',
          object: { type: CONTACT_UID, id: `${userId}:${channel}`, title: channel },
        });
      });
    },
  };
};
