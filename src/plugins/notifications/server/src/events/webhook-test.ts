import type { EventDefinition } from '../../../shared/contract';

/** What a press of «Проверить» sends. Not registered: nobody subscribes to it. */
export const webhookTestEvent: EventDefinition = {
  code: 'notifications.webhook-tested',
  title: { ru: 'Проверка вебхука', en: 'Test of the webhook' },
  audience: 'staff',
  urgent: false,
  variables: [],
  texts: { default: { subject: 'Проверка вебхука', text: '' } },
};
