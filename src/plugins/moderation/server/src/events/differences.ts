import type { EventDefinition } from '../../../../notifications/shared/contract';

export const DIFFERENCE_EVENTS = { found: 'moderation.published-differs' } as const;

/** What administrators are told of content that was changed past the review. */
export const differenceEvents: EventDefinition[] = [
  {
    code: DIFFERENCE_EVENTS.found,
    title: {
      ru: 'Опубликованное отличается от одобренного',
      en: 'What is public differs from what was approved',
    },
    audience: 'staff',
    urgent: true,
    variables: [
      { name: 'count', title: { ru: 'Сколько материалов', en: 'How many documents' }, sample: '2' },
      {
        name: 'text',
        title: { ru: 'Названия материалов', en: 'Their titles' },
        sample: '– В парке Победы открыт каток',
      },
    ],
    texts: {
      default: {
        subject: 'На сайте не то, что одобрено. Материалов: {{count}}',
        text: 'Ночная сверка нашла материалы, которые на сайте отличаются от одобренных (всего {{count}}). Обычно это значит, что их изменили прямо в базе данных, в обход проверки. Откройте список, посмотрите, чем отличается каждый, и снимите с публикации то, чего не должно быть на сайте.\n\n{{text}}',
      },
    },
  },
];
