import type { AddressRule } from '../../../../../../shared/http/allowed-addresses';
import { guardedAgents } from '../../../../../../shared/http/guarded-agents';
import { BROWSER_UID } from '../../../../shared/ids';
import type { ChannelAdapter } from '../adapter';
import { channelSettings, missing } from '../configured';
import { refused } from '../http/outcome';
import { sendWebPush } from './send';

/** Notifications of the browsers in which a person allowed them; `address` is the documentId of such a browser. */
export const webPush: ChannelAdapter = {
  channel: 'web-push',
  available(strapi) {
    const { publicKey, privateKey, subject } = channelSettings(strapi).webPush;
    return missing({
      WEB_PUSH_PUBLIC_KEY: publicKey,
      WEB_PUSH_PRIVATE_KEY: privateKey,
      WEB_PUSH_SUBJECT: subject,
    });
  },
  async deliver(strapi, message) {
    const where = { documentId: message.address ?? '' };
    const browser = await strapi.db.query(BROWSER_UID).findOne({ where });
    if (!browser) return refused('Браузер отключён');
    const { webPush: keys, timeoutMs } = channelSettings(strapi);
    const agents = guardedAgents(strapi.config.get<AddressRule>('outbound.isAllowed'));
    const push = {
      title: message.subject,
      body: message.text,
      link: message.link,
      id: message.documentId,
      urgent: message.event.urgent,
    };
    const { endpoint, publicKey, authSecret } = browser;
    const subscription = { endpoint, p256dh: publicKey, auth: authSecret };
    const outcome = await sendWebPush(keys, subscription, push, { agents, timeoutMs });
    // The row goes instead of the address being closed: the browser may come back with another endpoint.
    if (outcome.outcome !== 'refused' || !outcome.suppress) return outcome;
    await strapi.db.query(BROWSER_UID).deleteMany({ where });
    return refused('Браузер больше не принимает уведомления и отключён');
  },
};
