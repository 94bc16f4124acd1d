import { JOURNAL_ACTIONS } from '../../plugins/audit/shared/ids';
import type { RoleDefinition } from './grants';
import { seesOwnContent } from './own-content';

export const head: RoleDefinition = {
  code: 'head',
  name: 'Руководитель',
  description: 'Видит работу своих организаций и отвечает за сроки.',
  grants: [...seesOwnContent, { action: JOURNAL_ACTIONS.read }],
};
