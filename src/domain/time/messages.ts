import { type RefusalText, refusalsOf } from '../refusal';

export const timeMessages = {
  TimeZoneUnknown: {
    ru: 'Выберите часовой пояс из списка. Например, Europe/Moscow.',
    en: 'Choose a time zone from the list. For example, Europe/Moscow.',
  },
  PeriodDate: {
    ru: 'Укажите существующую дату. Например, 2026-11-30.',
    en: 'Enter an existing date. For example, 2026-11-30.',
  },
  PeriodOrder: {
    ru: 'Окончание раньше начала. Исправьте одну из дат.',
    en: 'The end is before the beginning. Correct one of the dates.',
  },
  PlanAfterEnd: {
    ru: 'К этому времени материал уже перестанет действовать. Укажите время раньше окончания.',
    en: 'By then this is over. Enter a time before the end.',
  },
} as const satisfies Record<string, RefusalText>;

export type TimeCode = keyof typeof timeMessages;

export const refuseTime = refusalsOf<TimeCode>(timeMessages);
