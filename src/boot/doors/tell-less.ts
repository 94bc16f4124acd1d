import type { Core } from '@strapi/strapi';
import { ADMINISTRATOR } from '../../domain/accounts/account-change';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Information = { data: Record<string, unknown> };

/** Of the guided tour nothing is shown; Strapi's answer would carry the schema of every table to everybody. */
const getGuidedTourMeta = () => ({ data: { isFirstSuperAdminUser: false, schemas: {} } });

/** The panel asks this for everybody at every load; versions of packages concern administrators alone. */
const informationFor = (ctx: Context, { data }: Information): Information =>
  isAdministrator(ctx) ? { data } : { data: { ...data, dependencies: {}, nodeVersion: null } };

function isAdministrator(ctx: Context): boolean {
  const roles: { code: string }[] = ctx.state.user?.roles ?? [];
  return roles.some(({ code }) => code === ADMINISTRATOR);
}

/** Shortens two answers of Strapi that the panel needs and every role may ask for. Runs in `register`. */
export function tellLess(strapi: Core.Strapi): void {
  strapi
    .get('controllers')
    .extend('admin::admin', (controller: { information: (ctx: Context) => Promise<Information> }) => ({
      ...controller,
      getGuidedTourMeta,
      information: async (ctx: Context) => informationFor(ctx, await controller.information(ctx)),
    }));
}
