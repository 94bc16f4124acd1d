import type { Evidence, StepDefinition } from './workflow';

const required = (code: string, ru: string, en: string): Evidence => ({
  code,
  name: { ru, en },
  isRequired: true,
});

const optional = (code: string, ru: string, en: string): Evidence => ({
  ...required(code, ru, en),
  isRequired: false,
});

const byModerator = {
  deciders: [{ role: 'moderator', organization: 'any' }],
  approvals: 1,
  whenOverdue: 'escalate',
} as const;

const byRegistry = { ...byModerator, deciders: [{ role: 'registry-admin', organization: 'any' }] } as const;

/** How a new service comes into being: from its concept to its card in the catalogue. */
export const NEW_SERVICE_STEPS: readonly StepDefinition[] = [
  {
    code: 'concept',
    name: { ru: 'Концепция услуги', en: 'Concept of the service' },
    ...byModerator,
    documents: [required('concept', 'Концепция услуги', 'Concept of the service')],
    checklist: [
      required('goal', 'Описаны цель, получатели и результат', 'Goal, recipients and result are described'),
      required('legal-basis', 'Названа нормативная база', 'The legal basis is named'),
      required('papers', 'Есть перечень документов и условий', 'Papers and conditions are listed'),
    ],
    term: { amount: 5, unit: 'working-days' },
  },
  {
    code: 'registration',
    name: { ru: 'Регистрация и уникальный код', en: 'Registration with a unique code' },
    ...byRegistry,
    documents: [
      required('request-form', 'Форма заявления', 'Form of the application'),
      required('answer-form', 'Форма ответного документа', 'Form of the answer'),
    ],
    checklist: [
      {
        ...required('code-given', 'Присвоен уникальный код услуги', 'A unique code is given'),
        recordsField: 'code',
      },
      required(
        'names',
        'Введены полное и краткое название, срок',
        'Full and short names and the term are given',
      ),
    ],
    term: { amount: 3, unit: 'working-days' },
  },
  {
    code: 'technical-description',
    name: { ru: 'Техническое описание', en: 'Technical description' },
    ...byModerator,
    documents: [
      required('specification', 'Техническая спецификация', 'Technical specification'),
      required('process-scheme', 'Схема процесса от заявки до ответа', 'Scheme of the process'),
    ],
    checklist: [
      required(
        'data',
        'Описаны данные, форматы и протоколы обмена',
        'Data, formats and protocols are described',
      ),
      required('integration', 'Указаны внешние информационные системы', 'External systems are named'),
      required(
        'personal-data',
        'Описана защита персональных данных',
        'Protection of personal data is described',
      ),
    ],
    term: { amount: 5, unit: 'working-days' },
  },
  {
    code: 'test',
    name: { ru: 'Проверка на стенде', en: 'Test on the stand' },
    ...byModerator,
    documents: [required('test-protocol', 'Протокол испытаний', 'Protocol of the test')],
    checklist: [
      required(
        'input-tested',
        'Проверены ввод, ошибки и документы',
        'Input, errors and documents are tested',
      ),
      required('integration-tested', 'Проверен обмен с внешними системами', 'The exchange is tested'),
      required(
        'journal-tested',
        'Проверены уведомления и журнал действий',
        'Notices and the journal are tested',
      ),
    ],
    term: { amount: 10, unit: 'working-days' },
  },
  {
    code: 'conformity',
    name: { ru: 'Акт о соответствии', en: 'Conformity act' },
    ...byModerator,
    documents: [
      required(
        'conformity-act',
        'Акт о соответствии требованиям безопасности',
        'Act of conformity with security rules',
      ),
    ],
    checklist: [required('act-valid', 'Акт подписан и действует', 'The act is signed and valid')],
    term: { amount: 5, unit: 'working-days' },
  },
  {
    code: 'approval',
    name: { ru: 'Утверждение', en: 'Approval' },
    ...byRegistry,
    documents: [required('conclusion', 'Положительное заключение', 'Positive conclusion')],
    checklist: [required('package', 'Пакет документов полон', 'The package of documents is complete')],
    term: { amount: 5, unit: 'working-days' },
  },
  {
    code: 'catalogue',
    name: { ru: 'Публикация в каталоге', en: 'Publication in the catalogue' },
    ...byModerator,
    documents: [optional('guide', 'Справочные материалы для граждан', 'Guide for citizens')],
    checklist: [
      required('card-checked', 'Карточка услуги проверена', 'The card is reviewed'),
      required('staff-trained', 'Сотрудники обучены', 'The staff is trained'),
    ],
    term: { amount: 1, unit: 'working-days' },
  },
];
