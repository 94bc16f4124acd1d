import type { EventDefinition } from '../../../../notifications/shared/contract';

export const AUTHORITY_ENDING = 'registry.authority-ending';

/** What the representative and the keepers of the registry are told before an authority document ends. */
export const authorityEvents: EventDefinition[] = [
  {
    code: AUTHORITY_ENDING,
    title: { ru: 'Заканчиваются полномочия сотрудника', en: 'An authority document is about to end' },
    audience: 'staff',
    urgent: false,
    variables: [
      { name: 'person', title: { ru: 'Сотрудник', en: 'Person' }, sample: 'Смирнова Анна' },
      {
        name: 'organization',
        title: { ru: 'Организация', en: 'Organisation' },
        sample: 'Администрация Заречного',
      },
      {
        name: 'document',
        title: { ru: 'Документ', en: 'Document' },
        sample: 'Доверенность № 12 от 22.12.2025',
      },
      { name: 'until', title: { ru: 'Последний день', en: 'Last day' }, sample: '22.12.2026' },
      { name: 'days', title: { ru: 'Осталось дней', en: 'Days left' }, sample: '30' },
    ],
    texts: {
      default: {
        subject: 'До {{until}}: {{document}}',
        text: 'Документ о полномочиях заканчивается {{until}}, осталось дней: {{days}}.\n\nСотрудник: {{person}}.\nОрганизация: {{organization}}.\nДокумент: {{document}}.\n\nПодготовьте новый документ; администратор реестра укажет его в разделе «Сотрудники организаций».',
      },
    },
  },
];
