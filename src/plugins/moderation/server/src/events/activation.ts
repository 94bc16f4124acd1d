import type { EventDefinition, EventVariable } from '../../../../notifications/shared/contract';

export const ACTIVATION_EVENTS = {
  activated: 'moderation.organization-activated',
  waiting: 'moderation.activation-waiting',
} as const;

const variables: EventVariable[] = [
  { name: 'title', title: { ru: 'Организация', en: 'Organisation' }, sample: 'Администрация Заречного' },
  {
    name: 'address',
    title: { ru: 'Адрес страницы', en: 'Address of the page' },
    sample: 'https://pages.example/api/organizations/abc',
  },
  { name: 'at', title: { ru: 'Опубликована', en: 'Published' }, sample: '22.11.2026 12:00' },
];

const CHECK_LIST = `Проверьте:
– страница открывается по этому адресу;
– название, адрес и реквизиты показаны верно;
– телефон и почта отвечают;
– часы работы и приёма указаны;
– услуги и контакты на месте.

Затем откройте профиль организации и нажмите «Обработано».`;

/** The activation notice, and the reminder of one nobody has handled. */
export const activationEvents: EventDefinition[] = [
  {
    code: ACTIVATION_EVENTS.activated,
    title: { ru: 'Уведомление об активации', en: 'Activation notice' },
    audience: 'staff',
    urgent: true,
    variables,
    texts: {
      default: {
        subject: 'Страница опубликована: {{title}}',
        text: `Страница «{{title}}» опубликована {{at}}: {{address}}\n\n${CHECK_LIST}`,
      },
    },
  },
  {
    code: ACTIVATION_EVENTS.waiting,
    title: { ru: 'Уведомление об активации не обработано', en: 'An activation notice waits' },
    audience: 'staff',
    urgent: false,
    variables,
    texts: {
      default: {
        subject: 'Проверьте страницу: {{title}}',
        text: `Страница «{{title}}» опубликована {{at}}: {{address}}. Её ещё никто не проверил.\n\n${CHECK_LIST}`,
      },
    },
  },
];
