import type { ChannelAdapter, DeliveryOutcome } from './adapter';
import { type ChannelSettings, channelSettings, missing } from './configured';
import { handOver } from './http/hand-over';
import { refused, sent } from './http/outcome';
import { plainText } from './plain-text';

interface SmsMessage {
  /** E.164, +7XXXXXXXXXX. */
  readonly phone: string;
  readonly text: string;
  /** The same at every attempt: gates that know it send a message once. */
  readonly id: string;
}

const insideJson = (value: string): string => JSON.stringify(value).slice(1, -1);

/** Values become part of an address, of JSON or of a form: written so that none of them ends its place. */
function filled(
  template: string,
  values: Readonly<Record<string, string>>,
  write: (value: string) => string,
): string {
  return template.replace(/\{\{(phone|text|sender|id)\}\}/g, (_all, name: string) =>
    write(values[name] ?? ''),
  );
}

/** SMS through any gate that takes HTTP; the request is described by SMS_URL, SMS_METHOD and SMS_BODY. */
export function sendSms(
  gate: ChannelSettings['sms'],
  message: SmsMessage,
  timeoutMs: number,
): Promise<DeliveryOutcome> {
  const values = { ...message, sender: gate.sender };
  const isGet = gate.method.toUpperCase() === 'GET';
  const write = gate.contentType.includes('json') ? insideJson : encodeURIComponent;
  return handOver({
    url: filled(gate.url, values, encodeURIComponent),
    method: isGet ? 'GET' : 'POST',
    headers: {
      ...(gate.authorization ? { Authorization: gate.authorization } : {}),
      ...(isGet ? {} : { 'Content-Type': gate.contentType }),
    },
    ...(isGet ? {} : { body: filled(gate.body, values, write) }),
    timeoutMs,
    read: ({ body }) => {
      const answer = body.toString('utf8');
      if (answer.includes(gate.success)) return sent;
      return refused(`Оператор не принял сообщение: ${answer.slice(0, 300)}`);
    },
  });
}

export const sms: ChannelAdapter = {
  channel: 'sms',
  available: (strapi) => missing({ SMS_URL: channelSettings(strapi).sms.url }),
  deliver(strapi, message) {
    const { sms: gate, timeoutMs } = channelSettings(strapi);
    const id = `${message.documentId}-${message.copy}`;
    return sendSms(gate, { phone: message.address ?? '', text: plainText(message), id }, timeoutMs);
  },
};
