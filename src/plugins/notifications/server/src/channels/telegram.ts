import type { ChannelAdapter, DeliveryOutcome } from './adapter';
import { type ChannelSettings, channelSettings } from './configured';
import { foreignMessengerProblem } from './foreign-messenger';
import { handOver, jsonOf } from './http/hand-over';
import { later, sent } from './http/outcome';
import { plainText } from './plain-text';

const MOST_TEXT = 4096;

/** A message of a bot (core.telegram.org/bots/api, sendMessage). */
export function sendTelegram(
  bot: ChannelSettings['telegram'],
  chatId: string,
  text: string,
  timeoutMs: number,
): Promise<DeliveryOutcome> {
  return handOver({
    url: `${bot.url}/bot${bot.token}/sendMessage`,
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ chat_id: chatId, text: text.slice(0, MOST_TEXT) }),
    timeoutMs,
    read: (answer) => (jsonOf(answer)?.ok === true ? sent : later('Telegram ответил в неизвестном формате')),
  });
}

/** Off by default: see `foreign-messengers` of the domain. */
export const telegram: ChannelAdapter = {
  channel: 'telegram',
  available(strapi) {
    const { isEnabled, token } = channelSettings(strapi).telegram;
    return foreignMessengerProblem('TELEGRAM_ENABLED', isEnabled, { TELEGRAM_TOKEN: token });
  },
  deliver(strapi, message) {
    const { telegram: bot, timeoutMs } = channelSettings(strapi);
    return sendTelegram(bot, message.address ?? '', plainText(message), timeoutMs);
  },
};
