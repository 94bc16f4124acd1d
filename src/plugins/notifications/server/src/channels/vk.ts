import { createHash } from 'node:crypto';
import type { ChannelAdapter, DeliveryOutcome } from './adapter';
import { type ChannelSettings, channelSettings, missing } from './configured';
import { handOver, jsonOf } from './http/hand-over';
import { later, refused, sent } from './http/outcome';
import { plainText } from './plain-text';

const VERSION = '5.199';
const MOST_TEXT = 9000;

/** Codes of dev.vk.com after which another attempt may succeed: unknown error, too often, flood, internal error. */
const TEMPORARY = new Set([1, 6, 9, 10]);

/** The person never wrote to the community, forbade messages, or is blocked or deleted. */
const GONE = new Set([7, 15, 18, 900, 901, 902]);

/** 31 bits of the message's id: VK drops a second message to one person with the same number. */
const randomIdOf = (id: string): number =>
  createHash('sha256').update(id).digest().readUInt32BE(0) & 0x7fffffff;

function outcomeOf(answer: Record<string, unknown> | null): DeliveryOutcome {
  const error = answer?.error;
  if (typeof error === 'object' && error !== null && 'error_code' in error) {
    const code = Number(error.error_code);
    const text = 'error_msg' in error ? String(error.error_msg).slice(0, 300) : '';
    const reason = `VK: ошибка ${code} ${text}`.trim();
    return TEMPORARY.has(code) ? later(reason) : refused(reason, GONE.has(code));
  }
  return typeof answer?.response === 'number' ? sent : later('VK ответил в неизвестном формате');
}

/** A message in the name of a community (dev.vk.com, messages.send). Failures come with the status 200. */
export function sendVk(
  community: ChannelSettings['vk'],
  message: { readonly userId: string; readonly text: string; readonly id: string },
  timeoutMs: number,
): Promise<DeliveryOutcome> {
  const form = new URLSearchParams({
    user_id: message.userId,
    random_id: String(randomIdOf(message.id)),
    message: message.text.slice(0, MOST_TEXT),
    v: VERSION,
  });
  return handOver({
    url: `${community.url}/method/messages.send`,
    method: 'POST',
    headers: {
      Authorization: `Bearer ${community.token}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: form.toString(),
    timeoutMs,
    read: (answer) => outcomeOf(jsonOf(answer)),
  });
}

export const vk: ChannelAdapter = {
  channel: 'vk',
  available: (strapi) => missing({ VK_TOKEN: channelSettings(strapi).vk.token }),
  deliver(strapi, message) {
    const { vk: community, timeoutMs } = channelSettings(strapi);
    const id = `${message.documentId}-${message.copy}`;
    return sendVk(community, { userId: message.address ?? '', text: plainText(message), id }, timeoutMs);
  },
};
