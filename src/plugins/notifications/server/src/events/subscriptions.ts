import type { EventDefinition } from '../../../shared/contract';

export const SUBSCRIPTION_EVENTS = { requested: 'notifications.subscription-requested' } as const;

/** Letters about a subscription itself. */
export const subscriptionEvents: EventDefinition[] = [
  {
    code: SUBSCRIPTION_EVENTS.requested,
    title: { ru: 'Подписка ждёт подтверждения', en: 'A subscription waits for its confirmation' },
    audience: 'public',
    urgent: true,
    variables: [
      {
        name: 'topics',
        title: { ru: 'Темы подписки', en: 'Topics' },
        sample: 'Все новости; Организация: Администрация города Заречного',
      },
      { name: 'hours', title: { ru: 'Часов до конца ссылки', en: 'Hours the link works' }, sample: '48' },
    ],
    texts: {
      default: {
        subject: 'Подтвердите подписку',
        text:
          'Кто-то, вероятно вы, подписал этот адрес на сообщения: {{topics}}.\n\n' +
          'Чтобы подписка началась, откройте ссылку и нажмите кнопку «Подтвердить подписку». Ссылка действует {{hours}} ч.\n\n' +
          'Если вы об этом не просили, ничего делать не нужно: писем не будет, адрес мы сотрём.',
      },
    },
  },
];
