import type { ChannelAdapter, DeliveryOutcome } from './adapter';
import { type ChannelSettings, channelSettings } from './configured';
import { foreignMessengerProblem } from './foreign-messenger';
import { handOver, jsonOf } from './http/hand-over';
import { later, refused, sent } from './http/outcome';
import { plainText } from './plain-text';

const MOST_TEXT = 7000;
const TOO_MANY_REQUESTS = 12;
/** The receiver is not registered, or has not subscribed to the bot. */
const GONE = new Set([5, 6]);

function outcomeOf(answer: Record<string, unknown> | null): DeliveryOutcome {
  if (typeof answer?.status !== 'number') return later('Viber ответил в неизвестном формате');
  if (answer.status === 0) return sent;
  const reason = `Viber: ошибка ${answer.status} ${String(answer.status_message ?? '')}`.trim();
  return answer.status === TOO_MANY_REQUESTS ? later(reason) : refused(reason, GONE.has(answer.status));
}

/** A message of a bot (developers.viber.com, send_message). Failures come with the status 200. */
export function sendViber(
  bot: ChannelSettings['viber'],
  receiver: string,
  text: string,
  timeoutMs: number,
): Promise<DeliveryOutcome> {
  const sender = { name: 'Госпаблик' };
  return handOver({
    url: `${bot.url}/pa/send_message`,
    method: 'POST',
    headers: { 'X-Viber-Auth-Token': bot.token, 'Content-Type': 'application/json' },
    body: JSON.stringify({ receiver, type: 'text', sender, text: text.slice(0, MOST_TEXT) }),
    timeoutMs,
    read: (answer) => outcomeOf(jsonOf(answer)),
  });
}

/** Off by default: see `foreign-messengers` of the domain. */
export const viber: ChannelAdapter = {
  channel: 'viber',
  available(strapi) {
    const { isEnabled, token } = channelSettings(strapi).viber;
    return foreignMessengerProblem('VIBER_ENABLED', isEnabled, { VIBER_TOKEN: token });
  },
  deliver(strapi, message) {
    const { viber: bot, timeoutMs } = channelSettings(strapi);
    return sendViber(bot, message.address ?? '', plainText(message), timeoutMs);
  },
};
