import type { EventDefinition } from '../../../shared/contract';

/** Two, because the words of a letter to citizens are not those of a letter to staff. */
export const DIGEST_EVENTS = {
  staff: 'notifications.staff-digest-gathered',
  public: 'notifications.public-digest-gathered',
} as const;

const variables = [
  { name: 'count', title: { ru: 'Сколько сообщений', en: 'How many messages' }, sample: '2' },
  {
    name: 'items',
    title: { ru: 'Сами сообщения', en: 'The messages' },
    sample: '• Новость: Парк открыт\nhttps://example.org/news/park\n\n• Объявление: Отключение воды',
  },
];

export const digestEvents: EventDefinition[] = [
  {
    code: DIGEST_EVENTS.staff,
    title: { ru: 'Сводка за день', en: 'Daily digest' },
    audience: 'staff',
    urgent: false,
    variables,
    texts: { default: { subject: 'Сводка уведомлений: {{count}}', text: '{{items}}' } },
  },
  {
    code: DIGEST_EVENTS.public,
    title: { ru: 'Сводка за неделю для подписчиков', en: 'Weekly digest for subscribers' },
    audience: 'public',
    urgent: false,
    variables,
    texts: { default: { subject: 'Новое за неделю: {{count}}', text: '{{items}}' } },
  },
];
