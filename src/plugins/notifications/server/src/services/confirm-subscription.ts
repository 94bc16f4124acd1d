import type { Core } from '@strapi/strapi';
import { SUBSCRIPTION_CONSENT } from '../../../../../domain/notifications/consent';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { pluginApi } from '../../../../../shared/plugin-api';
import { linkToken, readLinkToken } from '../../../../../shared/sealed-links/seal';
import type { SubscriptionRequest } from '../../../shared/contract';
import { SUBSCRIPTION_REQUEST_UID, SUBSCRIPTION_UID } from '../../../shared/ids';
import {
  activateSubscription,
  type Consent,
  lockRequest,
  type WaitingRequest,
} from '../queries/subscriptions/activate';
import { topicNames } from '../queries/subscriptions/topic-names';

/** The consent given with the request, or with the button now; null: the text in force was not agreed to. */
function consentOf(request: WaitingRequest, accepted: boolean, address: string): Consent | null {
  const { version } = SUBSCRIPTION_CONSENT;
  const { consent_version, consent_at, consent_address } = request;
  if (consent_version === version && consent_at && consent_address)
    return { version, at: consent_at, address: consent_address };
  return accepted ? { version, at: new Date(), address } : null;
}

/** The second step of a double opt-in: only whoever reads the mailbox has the link. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What the page of the link shows; asking changes nothing, mail programs fetch links by themselves. */
  async requestOf(token: string): Promise<SubscriptionRequest | null> {
    const documentId = readLinkToken(strapi, 'subscription:confirm', token);
    if (documentId === null) return null;
    const request = await strapi.db.query(SUBSCRIPTION_REQUEST_UID).findOne({ where: { documentId } });
    // Erased when its time was over.
    if (!request) return { stage: 'expired', topics: [], frequency: 'at-once', hasConsent: false };
    const isExpired = new Date(request.expiresAt) < new Date();
    const names = await topicNames(strapi, request.topics);
    return {
      stage: request.confirmedAt ? 'confirmed' : isExpired ? 'expired' : 'waiting',
      topics: [...names].map(([topic, name]) => ({ topic, name })),
      frequency: request.frequency,
      hasConsent: request.consentVersion === SUBSCRIPTION_CONSENT.version,
    };
  },

  async run(token: string, given: { accepted: boolean; address: string }): Promise<string | null> {
    const documentId = readLinkToken(strapi, 'subscription:confirm', token);
    if (documentId === null) return null;
    const subscription = await inTransaction(strapi, async (trx) => {
      const request = await lockRequest(trx, documentId);
      if (!request || request.subscription) return request?.subscription ?? null;
      const { email } = request;
      const consent = consentOf(request, given.accepted, given.address);
      if (!email || !consent || request.expires_at < new Date()) return null;
      const made = await activateSubscription(trx, { ...request, email }, consent);
      await pluginApi(strapi, 'audit').record({
        action: 'notifications.subscription-confirmed',
        object: { type: SUBSCRIPTION_UID, id: made, title: 'Подписка' },
        after: { topics: request.topics, frequency: request.frequency, consentVersion: consent.version },
        actor: { kind: 'anonymous' },
        withoutOrigin: true,
      });
      return made;
    });
    return subscription && linkToken(strapi, 'subscription:manage', subscription);
  },
});
