import type { Core } from '@strapi/strapi';
import { checkEmail, normalizeEmail } from '../../../../../domain/contact/email';
import { SUBSCRIPTION_CONSENT } from '../../../../../domain/notifications/consent';
import type { Refusal } from '../../../../../domain/refusal';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { storedLink } from '../../../../../shared/sealed-links/stored-link';
import type { SubscribeInput } from '../../../shared/contract';
import { SUBSCRIPTION_EVENTS } from '../events/subscriptions';
import { getService } from '../get-service';
import { requestKey } from '../queries/subscriptions/erase';
import { insertRequest } from '../queries/subscriptions/insert-request';
import { topicNames } from '../queries/subscriptions/topic-names';

const notSubscribed = {
  ru: 'Подписаться так нельзя. Исправьте отмеченные поля.',
  en: 'This subscription is not possible. Correct the fields listed.',
};

const unknownTopic = (index: number): Refusal => ({
  code: 'TopicUnknown',
  path: ['topics', index],
  message: {
    ru: 'Такой темы нет: news, announcements, organization:<documentId> или service:<documentId> того, что опубликовано.',
    en: 'No such topic: news, announcements, organization:<documentId> or service:<documentId> of what is published.',
  },
});

const oldConsent: Refusal = {
  code: 'ConsentOutdated',
  path: ['consent', 'version'],
  message: {
    ru: `Текст согласия изменился. Покажите действующий, его версия ${SUBSCRIPTION_CONSENT.version}.`,
    en: `The text of the consent has changed. Show the current one, version ${SUBSCRIPTION_CONSENT.version}.`,
  },
};

/**
 * Sends the letter with which a subscription begins. Whether the address is subscribed already, and whether it got its
 * letters of this hour, shows nowhere.
 * @throws RefusedError 400 `SubscriptionRefused`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(given: SubscribeInput): Promise<void> {
    const email = normalizeEmail(given.email);
    const topics = [...new Set(given.topics)];
    const names = await topicNames(strapi, topics);
    const refusals: Refusal[] = [
      ...checkEmail(email, ['email']),
      ...given.topics.flatMap((topic, index) => (names.has(topic) ? [] : [unknownTopic(index)])),
      ...(given.consent && given.consent.version !== SUBSCRIPTION_CONSENT.version ? [oldConsent] : []),
    ];
    if (refusals.length > 0) throw new RefusedError(400, 'SubscriptionRefused', notSubscribed, { refusals });

    const limits = strapi.config.get<{ confirmHours: number; lettersPerHour: number }>('subscriptions');
    await inTransaction(strapi, async (trx) => {
      const request = await insertRequest(trx, { ...given, email, topics }, limits);
      if (request === null) return;
      await getService(strapi, 'notify').run({
        event: SUBSCRIPTION_EVENTS.requested,
        recipients: [{ kind: 'address', email }],
        data: { topics: [...names.values()].join('; '), hours: String(limits.confirmHours) },
        link: storedLink('subscription:confirm', request),
        key: requestKey(request),
      });
    });
  },
});
