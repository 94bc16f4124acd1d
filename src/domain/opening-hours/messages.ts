import { type RefusalText, refusalsOf } from '../refusal';

export const openingHoursMessages = {
  WeekdayUnknown: {
    ru: 'Выберите день недели.',
    en: 'Choose a day of the week.',
  },
  WeekdayRepeated: {
    ru: 'Этот день недели уже указан. Оставьте для него одну строку.',
    en: 'This day of the week is already given. Leave one row for it.',
  },
  TimeFormat: {
    ru: 'Укажите время часами и минутами. Например, 09:00.',
    en: 'Enter the time in hours and minutes. For example, 09:00.',
  },
  OpensEqualsCloses: {
    ru: 'Открытие и закрытие совпадают. Исправьте одно из них; круглосуточно – с 00:00 до 24:00.',
    en: 'Opening and closing are the same. Correct one; round the clock is 00:00 to 24:00.',
  },
  ClosesBeforeOpens: {
    ru: 'Закрытие раньше открытия. Исправьте время; приём после полуночи заканчивается не позже 08:00.',
    en: 'Closing is before opening. Correct the time; hours past midnight end at 08:00 at the latest.',
  },
  BreakOrder: {
    ru: 'Перерыв заканчивается раньше, чем начинается. Исправьте время.',
    en: 'The break ends before it begins. Correct the time.',
  },
  BreakOutsideHours: {
    ru: 'Перерыв выходит за часы работы. Исправьте время перерыва.',
    en: 'The break is outside the opening hours. Correct its time.',
  },
  BreaksOverlap: {
    ru: 'Перерывы накладываются друг на друга. Исправьте их время или объедините.',
    en: 'The breaks overlap. Correct their times or merge them.',
  },
  ExceptionDate: {
    ru: 'Укажите существующую дату. Например, 2026-12-31.',
    en: 'Enter an existing date. For example, 2026-12-31.',
  },
  ExceptionOrder: {
    ru: 'Последний день раньше первого. Исправьте одну из дат.',
    en: 'The last day is before the first. Correct one of the dates.',
  },
  ExceptionRepeated: {
    ru: 'На этот день исключение уже указано. Оставьте одно.',
    en: 'There is already an exception for this day. Leave one.',
  },
  ExceptionHoursMissing: {
    ru: 'Укажите время открытия и закрытия или отметьте день выходным.',
    en: 'Enter the opening and closing times, or mark the day as closed.',
  },
} as const satisfies Record<string, RefusalText>;

export type OpeningHoursCode = keyof typeof openingHoursMessages;

export const refuseHours = refusalsOf<OpeningHoursCode>(openingHoursMessages);
