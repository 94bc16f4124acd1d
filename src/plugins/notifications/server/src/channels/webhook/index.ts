import type { Core } from '@strapi/strapi';
import type { AddressRule } from '../../../../../../shared/http/allowed-addresses';
import { guardedAgents } from '../../../../../../shared/http/guarded-agents';
import { WEBHOOK_UID } from '../../../../shared/ids';
import { recordResult } from '../../queries/record-webhook-result';
import { validSecrets } from '../../webhooks/secrets';
import type { ChannelAdapter, DeliveryOutcome, OutgoingMessage } from '../adapter';
import { channelSettings } from '../configured';
import { refused } from '../http/outcome';
import { sendWebhook } from './send';

async function send(strapi: Core.Strapi, message: OutgoingMessage): Promise<DeliveryOutcome> {
  const endpoint = await strapi.db
    .query(WEBHOOK_UID)
    .findOne({ where: { documentId: message.address ?? '' } });
  if (!endpoint?.isEnabled) return refused('Вебхук выключен или удалён');
  const secrets = validSecrets(strapi, endpoint, new Date());
  if (!secrets) return refused('Секрет вебхука не расшифрован: ENCRYPTION_KEY изменился. Смените секрет.');
  const { documentId, copy, event, data, link, organization } = message;
  return sendWebhook(
    { url: endpoint.url, secrets },
    { id: `${documentId}-${copy}`, event: event.code, data, link, organization },
    {
      agents: guardedAgents(strapi.config.get<AddressRule>('outbound.isAllowed')),
      timeoutMs: channelSettings(strapi).timeoutMs,
    },
  );
}

/** Signed requests to systems of others; `address` is the documentId of the endpoint. */
export const webhook: ChannelAdapter = {
  channel: 'webhook',
  available: () => null,
  async deliver(strapi, message) {
    const outcome = await send(strapi, message);
    await recordResult(strapi, message.address ?? '', {
      at: new Date().toISOString(),
      event: message.event.code,
      outcome: outcome.outcome,
      reason: outcome.outcome === 'sent' ? null : outcome.reason,
    });
    return outcome;
  },
};
