import { type RefusalText, refusalsOf } from '../refusal';

export const workingCalendarMessages = {
  CalendarYearMissing: {
    ru: 'В календаре рабочих дней нет нужного года. Добавьте его по постановлению о переносе выходных.',
    en: 'The calendar of working days lacks the year needed. Add it from the decree on transferred days off.',
  },
  CalendarTransfer: {
    ru: 'Перенос указывает выходной и будний день одного года. Проверьте даты по постановлению.',
    en: 'A transfer names a day off and a weekday of the same year. Check the dates against the decree.',
  },
  CalendarDate: {
    ru: 'Укажите существующую дату этого года.',
    en: 'Enter an existing date of this year.',
  },
} as const satisfies Record<string, RefusalText>;

export type WorkingCalendarCode = keyof typeof workingCalendarMessages;

export const refuseCalendar = refusalsOf<WorkingCalendarCode>(workingCalendarMessages);
