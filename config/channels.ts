import type { Core } from '@strapi/strapi';

/** Gates to the world outside: addresses and secrets from the environment only. A channel without its secret is off. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Milliseconds for one call of any channel. */
  timeoutMs: env.int('CHANNEL_TIMEOUT_MS', 10_000),
  /** Any gate that takes HTTP: {{phone}}, {{text}}, {{sender}} and {{id}} are put into the address and the body. */
  sms: {
    url: env('SMS_URL', ''),
    method: env('SMS_METHOD', 'POST'),
    contentType: env('SMS_CONTENT_TYPE', 'application/json'),
    body: env('SMS_BODY', '{"to":"{{phone}}","text":"{{text}}","from":"{{sender}}","id":"{{id}}"}'),
    authorization: env('SMS_AUTHORIZATION', ''),
    sender: env('SMS_SENDER', ''),
    /** Part of every answer of success, for gates that answer 200 to everything. */
    success: env('SMS_SUCCESS', ''),
  },
  max: { url: env('MAX_URL', 'https://platform-api2.max.ru'), token: env('MAX_TOKEN', '') },
  vk: { url: env('VK_URL', 'https://api.vk.com'), token: env('VK_TOKEN', '') },
  webPush: {
    publicKey: env('WEB_PUSH_PUBLIC_KEY', ''),
    privateKey: env('WEB_PUSH_PRIVATE_KEY', ''),
    /** mailto: or https: address at which push services reach the operator (RFC 8292). */
    subject: env('WEB_PUSH_SUBJECT', ''),
  },
  webhook: {
    /** Hours for which the former secret signs too, after it was changed. */
    overlapHours: env.int('WEBHOOK_SECRET_OVERLAP_HOURS', 72),
  },
  telegram: {
    isEnabled: env.bool('TELEGRAM_ENABLED', false),
    url: env('TELEGRAM_URL', 'https://api.telegram.org'),
    token: env('TELEGRAM_TOKEN', ''),
  },
  viber: {
    isEnabled: env.bool('VIBER_ENABLED', false),
    url: env('VIBER_URL', 'https://chatapi.viber.com'),
    token: env('VIBER_TOKEN', ''),
  },
});
