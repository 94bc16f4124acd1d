import type { EventDefinition } from '../../../../notifications/shared/contract';

export const LINK_EVENTS = { broken: 'moderation.links-broken' } as const;

/** What the people of an organisation are told of the links in their documents. */
export const linkEvents: EventDefinition[] = [
  {
    code: LINK_EVENTS.broken,
    title: { ru: 'Ссылки не открываются', en: 'Links are broken' },
    audience: 'staff',
    urgent: false,
    variables: [
      { name: 'title', title: { ru: 'Материал', en: 'Document' }, sample: 'В парке Победы открыт каток' },
      { name: 'count', title: { ru: 'Сколько ссылок', en: 'How many links' }, sample: '2' },
      {
        name: 'text',
        title: { ru: 'Ссылки и что с ними', en: 'The links and what is wrong' },
        sample: '– https://katok.example/: Такой страницы нет.',
      },
    ],
    texts: {
      default: {
        subject: 'Битые ссылки: {{title}}',
        text: 'В материале «{{title}}» не открываются ссылки ({{count}}). Исправьте или удалите их.\n\n{{text}}',
      },
    },
  },
];
