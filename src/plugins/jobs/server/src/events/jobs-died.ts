import type { EventDefinition } from '../../../../notifications/shared/contract';

/** Told to those who may retry and discard jobs. Reasons stay on the page: mail is read by more than one pair of eyes. */
export const jobsDied = {
  code: 'jobs.jobs-died',
  title: { ru: 'Задание не выполнено', en: 'A job was not done' },
  audience: 'staff',
  urgent: false,
  variables: [
    {
      name: 'task',
      title: { ru: 'Какое задание', en: 'Which task' },
      sample: 'Выгрузить журнал в таблицу',
    },
    { name: 'count', title: { ru: 'Сколько таких заданий', en: 'How many such jobs' }, sample: '2' },
  ],
  texts: {
    default: {
      subject: 'Не выполнено задание: {{task}}',
      text:
        'Все попытки исчерпаны, само задание больше не запустится. Таких заданий сейчас: {{count}}.\n\n' +
        'Посмотрите причину на странице «Задания» и повторите задание или снимите его.',
    },
  },
} satisfies EventDefinition;
