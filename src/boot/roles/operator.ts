import type { RoleDefinition } from './grants';
import { seesOwnContent } from './own-content';

export const operator: RoleDefinition = {
  code: 'operator',
  name: 'Оператор обращений',
  description: 'Отвечает на обращения и комментарии своих организаций.',
  grants: seesOwnContent,
};
