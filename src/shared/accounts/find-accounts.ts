import type { Core } from '@strapi/strapi';
import { type Account, ADMINISTRATOR } from '../../domain/accounts/account-change';
import { RefusedError } from '../errors';

interface PanelAccountRow {
  id: number;
  isActive?: boolean;
  blocked?: boolean;
  roles?: { code: string }[];
}

export function toAccount({ id, isActive, blocked, roles }: PanelAccountRow): Account {
  return { id, roles: (roles ?? []).map(({ code }) => code), active: isActive === true && blocked !== true };
}

/**
 * Plain decimal ids only. PostgreSQL reads «1_0» as 10 and «0x1» as 1: whatever we would read differently than the
 * statement that follows must not get through.
 */
function plainIds(ids: readonly unknown[]): number[] {
  return ids.map((id) => {
    if (/^[1-9]\d{0,9}$/.test(String(id))) return Number(id);
    throw new RefusedError(400, 'InvalidId', {
      ru: 'Номер записи должен быть целым положительным числом.',
      en: 'An id must be a positive whole number.',
    });
  });
}

/** Accounts by id; unknown ids are left out. */
export async function findAccounts(strapi: Core.Strapi, ids: readonly unknown[]): Promise<Account[]> {
  const rows: PanelAccountRow[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { id: { $in: plainIds(ids) } }, populate: { roles: true } });
  return rows.map(toAccount);
}

/** Codes of roles by id. An unknown id stands for itself, so that nobody holds it. */
export async function findRoleCodes(strapi: Core.Strapi, ids: readonly unknown[]): Promise<string[]> {
  const asked = plainIds(ids);
  const rows: { id: number; code: string }[] = await strapi.db
    .query('admin::role')
    .findMany({ where: { id: { $in: asked } } });
  return asked.map((id) => rows.find((row) => row.id === id)?.code ?? `unknown:${id}`);
}

/** Administrators who can sign in, not counting the given ones. */
export async function countOtherAdministrators(
  strapi: Core.Strapi,
  except: readonly Account[],
): Promise<number> {
  const rows: PanelAccountRow[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { roles: { code: ADMINISTRATOR } }, populate: { roles: true } });
  const excluded = new Set(except.map(({ id }) => id));
  return rows.map(toAccount).filter(({ id, active }) => active && !excluded.has(id)).length;
}
