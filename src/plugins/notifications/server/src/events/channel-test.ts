import type { EventDefinition } from '../../../shared/contract';

/** What a press of «Проверить» on the page «Каналы» sends. Not registered: nobody chooses about it. */
export const channelTestEvent: EventDefinition = {
  code: 'notifications.channel-tested',
  title: { ru: 'Проверка канала', en: 'Test of the channel' },
  audience: 'staff',
  urgent: false,
  variables: [],
  texts: {
    default: {
      subject: 'Проверка канала',
      text: 'Это проверочное сообщение панели госпаблика. Если вы его читаете, канал работает.',
    },
  },
};
