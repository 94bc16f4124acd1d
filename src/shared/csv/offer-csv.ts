import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { wallTimeAt } from '../../domain/time/zone';
import { installationZone } from '../time/installation-zone';

/** Headers of a file the browser keeps, e.g. `links-2026-11-30.csv`: the day is the one of the installation's calendar. */
export function offerCsv(strapi: Core.Strapi, ctx: Context, name: string, madeAt = new Date()): void {
  const { date } = wallTimeAt(madeAt, installationZone(strapi));
  ctx.set('Content-Disposition', `attachment; filename="${name}-${date}.csv"`);
  ctx.set('Cache-Control', 'private, no-store');
  ctx.type = 'text/csv; charset=utf-8';
}
