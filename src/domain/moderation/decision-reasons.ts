import type { RefusalText } from '../refusal';

/** The decisions that name reasons. */
export type ReasonedVerb = 'request-changes' | 'reject' | 'withdraw' | 'publish-at-once';

export interface DecisionReason {
  readonly label: RefusalText;
  readonly verbs: readonly ReasonedVerb[];
  /** The reason is about one field, which the author then finds marked. */
  readonly isAboutField: boolean;
}

const RETURNS = ['request-changes', 'reject'] as const;
const aboutField = { verbs: RETURNS, isAboutField: true } as const;
const aboutWhole = { verbs: RETURNS, isAboutField: false } as const;
const ofWithdrawal = { verbs: ['withdraw'], isAboutField: false } as const;

/** Why a decision was taken, in words a report can count. */
export const DECISION_REASONS = {
  incomplete: { label: { ru: 'Не хватает сведений', en: 'Incomplete' }, ...aboutField },
  inaccurate: { label: { ru: 'Неточные сведения', en: 'Inaccurate' }, ...aboutField },
  outdated: { label: { ru: 'Устаревшие сведения', en: 'Outdated' }, ...aboutField },
  'unclear-language': { label: { ru: 'Написано непонятно', en: 'Unclear language' }, ...aboutField },
  spelling: { label: { ru: 'Ошибки в тексте', en: 'Spelling or grammar' }, ...aboutField },
  advertising: { label: { ru: 'Реклама', en: 'Advertising' }, ...aboutField },
  'personal-data': { label: { ru: 'Персональные данные', en: 'Personal data' }, ...aboutField },
  'wrong-category': {
    label: { ru: 'Неверный раздел или классификатор', en: 'Wrong category or code' },
    ...aboutField,
  },
  'broken-link': { label: { ru: 'Неработающая ссылка', en: 'Broken link' }, ...aboutField },
  attachment: { label: { ru: 'Не тот файл или формат', en: 'Wrong file or format' }, ...aboutField },
  image: { label: { ru: 'Изображение не подходит', en: 'Unsuitable image' }, ...aboutField },
  'term-or-price': {
    label: { ru: 'Срок или плата не по регламенту', en: 'Term or fee against the rules' },
    ...aboutField,
  },
  'legal-basis': { label: { ru: 'Нет правового основания', en: 'No legal basis' }, ...aboutWhole },
  'evidence-missing': { label: { ru: 'Не приложены документы', en: 'Documents are missing' }, ...aboutWhole },
  duplicate: { label: { ru: 'Такой материал уже есть', en: 'Duplicate' }, ...aboutWhole },
  'not-competent': {
    label: { ru: 'Не относится к полномочиям организации', en: 'Outside the powers of the body' },
    ...aboutWhole,
  },
  'service-ended': {
    label: { ru: 'Услуга больше не оказывается', en: 'The service has ended' },
    ...ofWithdrawal,
  },
  replaced: { label: { ru: 'Заменено другим материалом', en: 'Replaced' }, ...ofWithdrawal },
  error: { label: { ru: 'Опубликовано по ошибке', en: 'Published by mistake' }, ...ofWithdrawal },
  'court-or-authority': {
    label: { ru: 'Решение суда или надзорного органа', en: 'Decision of a court or authority' },
    ...ofWithdrawal,
  },
  emergency: {
    label: { ru: 'Чрезвычайная ситуация', en: 'Emergency' },
    verbs: ['publish-at-once'],
    isAboutField: false,
  },
  other: {
    label: { ru: 'Другая причина', en: 'Another reason' },
    verbs: ['request-changes', 'reject', 'withdraw', 'publish-at-once'],
    isAboutField: false,
  },
} as const satisfies Record<string, DecisionReason>;

/** undefined for a code that is not in the table. */
export function decisionReason(code: string): DecisionReason | undefined {
  const known: Readonly<Record<string, DecisionReason>> = DECISION_REASONS;
  return Object.keys(known).includes(code) ? known[code] : undefined;
}
