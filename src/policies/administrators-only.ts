import { ADMINISTRATOR } from '../domain/accounts/account-change';
import { RefusedError } from '../shared/errors';

/**
 * For what hands out rights: permissions of roles, tokens. A role that may edit roles could otherwise give itself
 * everything.
 */
export default (ctx: { state: { user?: { roles?: { code: string }[] } } }): boolean => {
  if (ctx.state.user?.roles?.some(({ code }) => code === ADMINISTRATOR)) return true;
  throw new RefusedError(403, 'AdministratorsOnly', {
    ru: 'Роли и токены меняет только администратор.',
    en: 'Only an administrator may change roles and tokens.',
  });
};
