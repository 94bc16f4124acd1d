import type { EventDefinition } from '../../../../notifications/shared/contract';
import { caseVariables } from './cases';

export const CHECK_EVENTS = { failed: 'moderation.checks-failed' } as const;

/** What people are told of the checks of their content. */
export const checkEvents: EventDefinition[] = [
  {
    code: CHECK_EVENTS.failed,
    title: { ru: 'Проверка остановила публикацию', en: 'The checks stopped a publication' },
    audience: 'staff',
    urgent: false,
    variables: caseVariables,
    texts: {
      default: {
        subject: 'Не опубликовано, есть ошибки: {{title}}',
        text: 'Материал «{{title}}» ({{organization}}) не опубликован: проверка нашла ошибки.\n\n{{text}}',
      },
    },
  },
];
