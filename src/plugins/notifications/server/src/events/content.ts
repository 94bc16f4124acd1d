import type { EventDefinition, EventVariable } from '../../../shared/contract';

const variables: EventVariable[] = [
  { name: 'kind', title: { ru: 'Что это', en: 'What it is' }, sample: 'Новость' },
  {
    name: 'title',
    title: { ru: 'Заголовок', en: 'Title' },
    sample: 'Парк у реки открыт после благоустройства',
  },
  {
    name: 'summary',
    title: { ru: 'Коротко о содержании', en: 'Summary' },
    sample: 'Дорожки отремонтированы, поставлены скамейки и освещение.',
  },
  {
    name: 'organization',
    title: { ru: 'Организация', en: 'Organisation' },
    sample: 'Администрация города Заречного',
  },
];

/** What subscribers of topics are told of. */
export const CONTENT_EVENTS = {
  published: 'notifications.content-published',
  changed: 'notifications.content-changed',
} as const;

export const contentEvents: EventDefinition[] = [
  {
    code: CONTENT_EVENTS.published,
    title: { ru: 'Опубликован новый материал', en: 'Something new was published' },
    audience: 'public',
    urgent: false,
    variables,
    texts: {
      default: {
        subject: '{{kind}}: {{title}}',
        text: '{{organization}}: {{title}}\n\n{{summary}}',
      },
    },
  },
  {
    code: CONTENT_EVENTS.changed,
    title: { ru: 'Изменены сведения об услуге или организации', en: 'A service or an organisation changed' },
    audience: 'public',
    urgent: false,
    variables,
    texts: {
      default: {
        subject: 'Изменения: {{title}}',
        text: 'Обновлены сведения: {{title}} ({{organization}}).\n\n{{summary}}',
      },
    },
  },
];
