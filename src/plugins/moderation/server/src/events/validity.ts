import type { EventDefinition } from '../../../../notifications/shared/contract';

export const VALIDITY_ENDING = 'moderation.validity-ending';

/** What the responsible people are told before the validity of a service or of a legal act ends. */
export const validityEvents: EventDefinition[] = [
  {
    code: VALIDITY_ENDING,
    title: { ru: 'Заканчивается срок действия', en: 'A validity is about to end' },
    audience: 'staff',
    urgent: false,
    variables: [
      { name: 'title', title: { ru: 'Материал', en: 'Document' }, sample: 'Выдача справки о составе семьи' },
      {
        name: 'organization',
        title: { ru: 'Организация', en: 'Organisation' },
        sample: 'Администрация Заречного',
      },
      { name: 'until', title: { ru: 'Последний день', en: 'Last day' }, sample: '22.12.2026' },
      { name: 'days', title: { ru: 'Осталось дней', en: 'Days left' }, sample: '30' },
    ],
    texts: {
      default: {
        subject: 'До {{until}}: {{title}}',
        text: 'Срок действия «{{title}}» ({{organization}}) заканчивается {{until}}, осталось дней: {{days}}.\n\nПродлите срок и отправьте материал на проверку или подготовьте замену. Потом жители перестанут его видеть.',
      },
    },
  },
];
