import type { RefusalText } from '../refusal';

/** Where one version of a document is on its way to the public. Labels are what the panel shows. */
export const STAGES = {
  draft: { ru: 'Черновик', en: 'Draft' },
  submitted: { ru: 'На модерации', en: 'Submitted' },
  'in-review': { ru: 'Рассматривается', en: 'In review' },
  'changes-requested': { ru: 'Нужны правки', en: 'Changes requested' },
  approved: { ru: 'Одобрено', en: 'Approved' },
  rejected: { ru: 'Отклонено', en: 'Rejected' },
  scheduled: { ru: 'Запланировано', en: 'Scheduled' },
  published: { ru: 'Опубликовано', en: 'Published' },
  withdrawn: { ru: 'Снято с публикации', en: 'Withdrawn' },
  archived: { ru: 'В архиве', en: 'Archived' },
} as const satisfies Record<string, RefusalText>;

export type Stage = keyof typeof STAGES;

/** Stages of a version that is still on its way. */
export const OPEN_STAGES: readonly Stage[] = [
  'draft',
  'submitted',
  'in-review',
  'changes-requested',
  'approved',
  'scheduled',
];
