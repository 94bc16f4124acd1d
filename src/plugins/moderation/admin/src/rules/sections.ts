import { storedPermission } from '../../../../../admin/shared/stored-permission';
import { ACTIONS } from '../../../shared/ids';

export const RULES_PATH = 'moderation-rules';

/** Pages about what is checked and how; the words of their labels are in the translations. */
export const SECTIONS = [
  {
    path: '',
    label: ['rules.policy', 'Правила публикации'],
    permissions: [storedPermission(ACTIONS.readPolicy)],
    load: () => import('./PolicyPage'),
  },
  {
    path: 'templates',
    label: ['rules.templates', 'Шаблоны публикаций'],
    permissions: [storedPermission(ACTIONS.checkContent)],
    load: () => import('./TemplatesPage'),
  },
  {
    path: 'words',
    label: ['rules.words', 'Словарь организации'],
    permissions: [storedPermission(ACTIONS.manageWords)],
    load: () => import('./WordsPage'),
  },
  {
    path: 'links',
    label: ['rules.links', 'Битые ссылки'],
    permissions: [storedPermission(ACTIONS.readStages)],
    load: () => import('./LinksPage'),
  },
] as const;

export const SEES_RULES = SECTIONS.flatMap(({ permissions }) => permissions);
