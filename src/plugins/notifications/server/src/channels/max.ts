import type { ChannelAdapter, DeliveryOutcome } from './adapter';
import { type ChannelSettings, channelSettings, missing } from './configured';
import { handOver, jsonOf } from './http/hand-over';
import { later, sent } from './http/outcome';
import { plainText } from './plain-text';

/** The longest text the API takes. */
const MOST_TEXT = 4000;

/**
 * A message of the organisation's bot in MAX (dev.max.ru/docs-api, POST /messages). The API knows no idempotence: what was
 * cut after it was accepted may come twice.
 */
export function sendMax(
  bot: ChannelSettings['max'],
  userId: string,
  text: string,
  timeoutMs: number,
): Promise<DeliveryOutcome> {
  return handOver({
    url: `${bot.url}/messages?user_id=${encodeURIComponent(userId)}`,
    method: 'POST',
    headers: { Authorization: bot.token, 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: text.slice(0, MOST_TEXT) }),
    timeoutMs,
    read: (answer) => (jsonOf(answer)?.message ? sent : later('MAX ответил в неизвестном формате')),
  });
}

export const max: ChannelAdapter = {
  channel: 'max',
  available: (strapi) => missing({ MAX_TOKEN: channelSettings(strapi).max.token }),
  deliver(strapi, message) {
    const { max: bot, timeoutMs } = channelSettings(strapi);
    return sendMax(bot, message.address ?? '', plainText(message), timeoutMs);
  },
};
