import type { Core } from '@strapi/strapi';
import { type AccountChange, type AccountReason, reasonsAgainst } from '../domain/accounts/account-change';
import {
  countOtherAdministrators,
  findAccounts,
  findRoleCodes,
  toAccount,
} from '../shared/accounts/find-accounts';
import { RefusedError } from '../shared/errors';

type Context = Parameters<Core.MiddlewareHandler>[0];

const LOCK = 'admin::accounts';

const TEXTS: Readonly<Record<AccountReason, { ru: string; en: string }>> = {
  RoleNotHeld: {
    ru: 'Назначить можно только роли, которые есть у вас. Обратитесь к администратору.',
    en: 'You can only give roles you hold yourself. Ask an administrator.',
  },
  AccountMorePrivileged: {
    ru: 'У этого пользователя есть роли, которых нет у вас. Изменить его может администратор.',
    en: 'This user has roles you do not hold. An administrator can change the account.',
  },
  LastAdministrator: {
    ru: 'Это последний действующий администратор. Сначала назначьте другого.',
    en: 'This is the last active administrator. Appoint another one first.',
  },
};

/**
 * On the panel's routes that create, change and delete accounts. Strapi asks for the right to change users and no
 * more, which would let its holder become administrator or set the administrator's password.
 * Check and change share a transaction and a lock: two administrators cannot remove each other at once.
 */
const guardAccounts: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    await strapi.db.transaction(async ({ trx }) => {
      await strapi.db.connection
        .raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [LOCK])
        .transacting(trx);
      const change = await readChange(strapi, ctx);
      const [reason] = reasonsAgainst(
        toAccount(ctx.state.user),
        change,
        await countOtherAdministrators(strapi, change.targets),
      );
      if (reason) throw new RefusedError(403, reason, TEXTS[reason]);
      await next();
    });
  };

async function readChange(strapi: Core.Strapi, ctx: Context): Promise<AccountChange> {
  const body: unknown = ctx.request.body;
  const ids = ctx.params.id === undefined ? listIn(body, 'ids') : [ctx.params.id];
  const roles = listIn(body, 'roles');
  return {
    targets: await findAccounts(strapi, ids ?? []),
    removes:
      ctx.method === 'DELETE' ||
      (ctx.params.id === undefined && ids !== undefined) ||
      fieldIn(body, 'isActive') === false,
    ...(roles && { roles: await findRoleCodes(strapi, roles) }),
  };
}

function fieldIn(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}

function listIn(body: unknown, name: string): unknown[] | undefined {
  const value = fieldIn(body, name);
  return Array.isArray(value) ? value : undefined;
}

export default guardAccounts;
