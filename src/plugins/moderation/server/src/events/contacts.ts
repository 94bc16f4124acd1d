import type { EventDefinition, EventVariable } from '../../../../notifications/shared/contract';
import { caseVariables } from './cases';

export const CONTACT_EVENTS = {
  requested: 'moderation.contacts-requested',
  replaced: 'moderation.contacts-replaced',
  awaited: 'moderation.contacts-awaited',
  confirmed: 'moderation.contacts-confirmed',
  unconfirmed: 'moderation.contacts-unconfirmed',
} as const;

const organization: EventVariable = {
  name: 'organization',
  title: { ru: 'Организация', en: 'Organisation' },
  sample: 'Администрация Заречного',
};
const email: EventVariable = {
  name: 'email',
  title: { ru: 'Новая почта', en: 'New e-mail' },
  sample: 'priemnaya@zarechny.example',
};
const phone: EventVariable = {
  name: 'phone',
  title: { ru: 'Телефон', en: 'Phone' },
  sample: '+7 (495) 123-45-67',
};
const until: EventVariable = {
  name: 'until',
  title: { ru: 'До какого времени действует ссылка', en: 'Until when the link works' },
  sample: '25.11.2026 14:05',
};

/** To the holders of the addresses: the one that is to be public, and the one that is. */
const letters: EventDefinition[] = [
  {
    code: CONTACT_EVENTS.requested,
    title: { ru: 'Контактные данные ждут подтверждения', en: 'Contact data wait for confirmation' },
    audience: 'public',
    urgent: true,
    variables: [organization, email, phone, until],
    texts: {
      default: {
        subject: 'Подтвердите контактные данные',
        text:
          'На официальной странице организации «{{organization}}» хотят указать:\n' +
          'электронная почта: {{email}}\nтелефон: {{phone}}\n\n' +
          'Если всё верно, откройте ссылку и нажмите кнопку «Подтвердить». Ссылка действует до {{until}}.\n\n' +
          'Если вы ничего об этом не знаете, не нажимайте: без подтверждения данные не изменятся.',
      },
    },
  },
  {
    code: CONTACT_EVENTS.replaced,
    title: { ru: 'Почту организации меняют', en: 'The e-mail of an organisation is being changed' },
    audience: 'public',
    urgent: true,
    variables: [organization, email],
    texts: {
      default: {
        subject: 'Адрес почты на странице организации меняют',
        text:
          'На официальной странице организации «{{organization}}» вместо этого адреса хотят указать {{email}}.\n\n' +
          'Если вы об этом знаете, ничего делать не нужно. Если нет, сразу сообщите руководителю организации ' +
          'и администратору сервиса.',
      },
    },
  },
];

const ofStaff = (
  code: EventDefinition['code'],
  title: EventDefinition['title'],
  subject: string,
  text: string,
): EventDefinition => ({
  code,
  title,
  audience: 'staff',
  urgent: false,
  variables: caseVariables,
  texts: { default: { subject, text } },
});

/** What is told about the contact data of an organisation. */
export const contactEvents: EventDefinition[] = [
  ...letters,
  ofStaff(
    CONTACT_EVENTS.awaited,
    { ru: 'Одобренное ждёт подтверждения контактов', en: 'Something approved waits for contact data' },
    'Ждёт подтверждения контактов: {{title}}',
    'Материал «{{title}}» одобрен и появится на сайте, когда владелец почты подтвердит контактные данные ' +
      'по ссылке из письма.\n\n{{text}}',
  ),
  ofStaff(
    CONTACT_EVENTS.confirmed,
    { ru: 'Контактные данные подтверждены', en: 'Contact data were confirmed' },
    'Контакты подтверждены: {{title}}',
    'Владелец почты подтвердил контактные данные, «{{title}}» ({{organization}}).\n\n{{text}}',
  ),
  ofStaff(
    CONTACT_EVENTS.unconfirmed,
    { ru: 'Контактные данные не подтверждены вовремя', en: 'Contact data were not confirmed in time' },
    'Контакты не подтверждены: {{title}}',
    'Ссылка в письме больше не действует: «{{title}}» ({{organization}}). ' +
      'Отправьте письмо ещё раз в блоке «Модерация».\n\n{{text}}',
  ),
];
