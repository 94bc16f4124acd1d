import type { EventDefinition } from '../../../../notifications/shared/contract';

/** To addresses, not to people of the panel: a head kept by whoever owns the database proves nothing. */
export const headPublished = {
  code: 'audit.head-published',
  title: { ru: 'Вершина журнала за сутки', en: 'The head of the journal of a day' },
  audience: 'public',
  urgent: true,
  variables: [
    {
      name: 'day',
      title: { ru: 'Сутки, которые кончились', en: 'The day that is over' },
      sample: '2026-11-22',
    },
    { name: 'seq', title: { ru: 'Записей в цепочке', en: 'Entries in the chain' }, sample: '10482' },
    {
      name: 'hash',
      title: { ru: 'Контрольная сумма', en: 'Checksum' },
      sample: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
    {
      name: 'sealedAt',
      title: { ru: 'Когда запечатана последняя запись (UTC)', en: 'When the last entry was sealed (UTC)' },
      sample: '2026-11-22T21:04:00.000Z',
    },
  ],
  texts: {
    default: {
      subject: 'Вершина журнала за {{day}}: {{seq}}',
      text:
        'Сутки {{day}} кончились. Журнал, каким он был вскоре после этого:\n\n' +
        'записей в цепочке: {{seq}}\n\n' +
        'контрольная сумма: {{hash}}\n\n' +
        'последняя запись запечатана: {{sealedAt}} (UTC)\n\n' +
        'Сохраните это письмо. Командой npm run audit:verify по нему видно, не изменён ли и не укорочен ли журнал.',
    },
  },
} satisfies EventDefinition;
