import type { EventDefinition, EventVariable } from '../../../../notifications/shared/contract';

const variables: EventVariable[] = [
  {
    name: 'organization',
    title: { ru: 'Организация', en: 'Organisation' },
    sample: 'Администрация города Заречного',
  },
  { name: 'position', title: { ru: 'Должность', en: 'Position' }, sample: 'Редактор сайта' },
];

export const MEMBERSHIP_EVENTS = {
  added: 'registry.member-added',
  removed: 'registry.member-removed',
} as const;

/** What a panel user is told when the organisations they work for change. */
export const membershipEvents: EventDefinition[] = [
  {
    code: MEMBERSHIP_EVENTS.added,
    title: { ru: 'Вас добавили в организацию', en: 'You were added to an organisation' },
    audience: 'staff',
    urgent: false,
    variables,
    texts: {
      default: {
        subject: 'Теперь вы работаете с организацией «{{organization}}»',
        text: 'Вам открыты материалы и файлы организации «{{organization}}».\n\nДолжность: {{position}}.',
      },
    },
  },
  {
    code: MEMBERSHIP_EVENTS.removed,
    title: { ru: 'Вас убрали из организации', en: 'You were removed from an organisation' },
    audience: 'staff',
    urgent: false,
    variables,
    texts: {
      default: {
        subject: 'Вы больше не работаете с организацией «{{organization}}»',
        text: 'Материалы и файлы организации «{{organization}}» вам больше не доступны.\n\nЕсли это ошибка, обратитесь к администратору реестра.',
      },
    },
  },
];
