import type { EventDefinition, EventVariable } from '../../../../notifications/shared/contract';

export const caseVariables: EventVariable[] = [
  { name: 'title', title: { ru: 'Материал', en: 'Document' }, sample: 'В парке Победы открыт каток' },
  {
    name: 'organization',
    title: { ru: 'Организация', en: 'Organisation' },
    sample: 'Администрация Заречного',
  },
  { name: 'person', title: { ru: 'Кто это сделал', en: 'Who did it' }, sample: 'Анна Иванова' },
  { name: 'text', title: { ru: 'Пояснение', en: 'Explanation' }, sample: 'Укажите, какой каток и где.' },
];

interface Words {
  readonly title: EventDefinition['title'];
  readonly subject: string;
  readonly text: string;
}

const event = (
  code: EventDefinition['code'],
  urgent: boolean,
  { title, ...text }: Words,
): EventDefinition => ({
  code,
  title,
  audience: 'staff',
  urgent,
  variables: caseVariables,
  texts: { default: text },
});

export const CASE_EVENTS = {
  submitted: 'moderation.case-submitted',
  returned: 'moderation.case-returned',
  rejected: 'moderation.case-rejected',
  published: 'moderation.case-published',
  publishedAtOnce: 'moderation.case-published-at-once',
  publishedUnreviewed: 'moderation.case-published-unreviewed',
  publishedMinor: 'moderation.case-published-minor',
  scheduled: 'moderation.case-scheduled',
  unscheduled: 'moderation.case-unscheduled',
  publicationRefused: 'moderation.case-publication-refused',
  cancelled: 'moderation.case-publication-cancelled',
  takenBack: 'moderation.case-taken-back',
  withdrawn: 'moderation.case-withdrawn',
  archived: 'moderation.case-archived',
  restored: 'moderation.case-restored',
  stepWaits: 'moderation.step-waits',
  stepPassed: 'moderation.step-passed',
  given: 'moderation.case-given',
  dueSoon: 'moderation.case-due-soon',
  returnedOverdue: 'moderation.case-returned-overdue',
  remarkAnswered: 'moderation.remark-answered',
  overdue: 'moderation.case-overdue',
  expired: 'moderation.case-expired',
  late: 'moderation.case-late',
} as const;

/** What moderators and authors are told about the cases that concern them. */
export const caseEvents: EventDefinition[] = [
  event(CASE_EVENTS.submitted, false, {
    title: { ru: 'Материал отправлен на проверку', en: 'Something was submitted for review' },
    subject: 'На проверку: {{title}}',
    text: '{{person}} ({{organization}}) отправил(а) на проверку «{{title}}».\n\n{{text}}',
  }),
  event(CASE_EVENTS.returned, false, {
    title: { ru: 'Модератор запросил правки', en: 'A moderator asked for changes' },
    subject: 'Нужны правки: {{title}}',
    text: '{{person}} просит исправить «{{title}}». Замечания отмечены рядом с полями.\n\n{{text}}',
  }),
  event(CASE_EVENTS.rejected, false, {
    title: { ru: 'Модератор отклонил материал', en: 'A moderator rejected a document' },
    subject: 'Отклонено: {{title}}',
    text: '{{person}} отклонил(а) «{{title}}».\n\n{{text}}',
  }),
  event(CASE_EVENTS.published, false, {
    title: { ru: 'Ваш материал опубликован', en: 'Your document was published' },
    subject: 'Опубликовано: {{title}}',
    text: 'Материал «{{title}}» опубликован.\n\n{{text}}',
  }),
  event(CASE_EVENTS.publishedAtOnce, true, {
    title: { ru: 'Опубликовано без проверки', en: 'Something was published without review' },
    subject: 'Без проверки: {{title}}',
    text: '{{person}} опубликовал(а) «{{title}}» ({{organization}}) без проверки. Проверьте материал.\n\n{{text}}',
  }),
  event(CASE_EVENTS.publishedUnreviewed, false, {
    title: {
      ru: 'Материал организации опубликован без проверки',
      en: 'Something of yours went public unreviewed',
    },
    subject: 'Опубликовано без проверки: {{title}}',
    text: '{{person}} опубликовал(а) «{{title}}» ({{organization}}) без проверки: {{text}}\n\nМодератор проверит материал после публикации.',
  }),
  event(CASE_EVENTS.publishedMinor, false, {
    title: { ru: 'Мелкая правка опубликована без проверки', en: 'A minor edit went public' },
    subject: 'Мелкая правка: {{title}}',
    text: '{{person}} ({{organization}}) изменил(а) в «{{title}}» поля, которые идут без проверки. Посмотрите правку, когда будет время.\n\n{{text}}',
  }),
  event(CASE_EVENTS.scheduled, false, {
    title: {
      ru: 'Ваш материал одобрен и ждёт своего времени',
      en: 'Your document is approved and waits for its time',
    },
    subject: 'Запланировано: {{title}}',
    text: 'Материал «{{title}}» одобрен. {{text}}',
  }),
  event(CASE_EVENTS.takenBack, false, {
    title: { ru: 'Автор забрал материал, который вы проверяете', en: 'An author took back what you review' },
    subject: 'Больше не на проверке: {{title}}',
    text: '{{person}} ({{organization}}) забрал(а) «{{title}}», чтобы доработать. Проверять пока нечего.\n\n{{text}}',
  }),
  event(CASE_EVENTS.withdrawn, true, {
    title: { ru: 'Материал организации снят с публикации', en: 'Something of yours was withdrawn' },
    subject: 'Снято с публикации: {{title}}',
    text: '{{person}} снял(а) с публикации «{{title}}» ({{organization}}). Жители видят причину: {{text}}',
  }),
  event(CASE_EVENTS.archived, false, {
    title: { ru: 'Ваш материал убран в архив', en: 'Your document was archived' },
    subject: 'В архиве: {{title}}',
    text: '{{person}} убрал(а) в архив «{{title}}».\n\n{{text}}',
  }),
  event(CASE_EVENTS.restored, false, {
    title: {
      ru: 'Материал организации возвращён из архива',
      en: 'Something of yours came back from the archive',
    },
    subject: 'Снова в работе: {{title}}',
    text: '{{person}} вернул(а) из архива «{{title}}».\n\n{{text}}',
  }),
  event(CASE_EVENTS.unscheduled, true, {
    title: { ru: 'Запланированная публикация не состоялась', en: 'A planned publication did not happen' },
    subject: 'Не опубликовано: {{title}}',
    text: 'Материал «{{title}}» не опубликован в назначенное время: {{text}}\n\nЗаберите его на доработку и отправьте снова.',
  }),
  event(CASE_EVENTS.publicationRefused, true, {
    title: { ru: 'Одобренный материал не опубликован', en: 'Something approved was not published' },
    subject: 'Не опубликовано: {{title}}',
    text: 'Материал «{{title}}» ({{organization}}) одобрен, но не опубликован. {{text}}\n\nКогда причина устранена, автор забирает материал на доработку и отправляет его снова.',
  }),
  event(CASE_EVENTS.cancelled, true, {
    title: {
      ru: 'Модератор отменил запланированную публикацию',
      en: 'A moderator cancelled a planned publication',
    },
    subject: 'Публикация отменена: {{title}}',
    text: '{{person}} отменил(а) запланированную публикацию «{{title}}»: {{text}}\n\nИсправьте материал и отправьте его на проверку снова.',
  }),
  event(CASE_EVENTS.stepWaits, false, {
    title: { ru: 'Шаг согласования ждёт решения', en: 'A step waits for a decision' },
    subject: 'Ждёт решения: {{title}}',
    text: '{{person}} завершил(а) предыдущий шаг, «{{title}}» ({{organization}}) ждёт вас.\n\n{{text}}',
  }),
  event(CASE_EVENTS.stepPassed, false, {
    title: { ru: 'Ваш материал прошёл шаг согласования', en: 'Your document has passed a step' },
    subject: 'Шаг пройден: {{title}}',
    text: 'Материал «{{title}}» прошёл шаг согласования.\n\n{{text}}',
  }),
  event(CASE_EVENTS.given, false, {
    title: { ru: 'Вам поручили проверку', en: 'A review was given to you' },
    subject: 'Вам на проверку: {{title}}',
    text: '{{person}} поручает вам проверить «{{title}}» ({{organization}}).\n\n{{text}}',
  }),
  event(CASE_EVENTS.dueSoon, false, {
    title: { ru: 'Заканчивается срок проверки', en: 'The term of a review ends soon' },
    subject: 'Скоро срок: {{title}}',
    text: 'Материал «{{title}}» ({{organization}}) ждёт решения, срок заканчивается.\n\n{{text}}',
  }),
  event(CASE_EVENTS.returnedOverdue, false, {
    title: { ru: 'Срок проверки прошёл, материал вернулся', en: 'A review ran out of time and came back' },
    subject: 'Вернулось без решения: {{title}}',
    text: 'Срок проверки «{{title}}» прошёл без решения. Проверьте материал и отправьте его снова.\n\n{{text}}',
  }),
  event(CASE_EVENTS.remarkAnswered, false, {
    title: { ru: 'Ответ на замечание', en: 'A remark was answered' },
    subject: 'Ответ на замечание: {{title}}',
    text: '{{person}} отвечает на замечание к материалу «{{title}}».\n\n{{text}}',
  }),
  event(CASE_EVENTS.overdue, false, {
    title: { ru: 'Прошёл срок проверки', en: 'A review is overdue' },
    subject: 'Срок прошёл: {{title}}',
    text: 'Материал «{{title}}» ({{organization}}) ждёт решения дольше положенного.\n\n{{text}}',
  }),
  event(CASE_EVENTS.expired, false, {
    title: { ru: 'Материал снят с публикации по сроку', en: 'Something left at its time' },
    subject: 'Срок закончился: {{title}}',
    text: 'Материал «{{title}}» ({{organization}}) больше не виден жителям. {{text}}\n\nЧтобы вернуть его, укажите новый срок и отправьте на проверку.',
  }),
  event(CASE_EVENTS.late, true, {
    title: { ru: 'Действие по расписанию выполнено с опозданием', en: 'Something planned happened late' },
    subject: 'С опозданием: {{title}}',
    text: 'Материал «{{title}}» ({{organization}}). {{text}}\n\nСервис в это время не работал. Сообщите администратору, если это повторяется.',
  }),
];
