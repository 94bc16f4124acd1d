import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../../shared/actor';
import { parse } from '../../../../../shared/parse';
import { targetOf } from '../cases/target';
import { getService } from '../get-service';
import { documentParams } from '../validation/cases';
import { materialsQuery } from '../validation/materials';
import { actorOfSession } from './actor-of-session';

/** What people see of their own work. */
export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    const question = parse(materialsQuery, ctx.query);
    ctx.body = await getService(strapi, 'list-materials').run(actorOfSession(ctx), question);
  },

  async preview(ctx) {
    const target = targetOf(strapi, parse(documentParams, ctx.params));
    ctx.body = { data: await getService(strapi, 'read-preview').run(actorOfSession(ctx), target) };
  },

  async figures(ctx) {
    ctx.body = { data: await getService(strapi, 'desk-figures').run(actorOf(ctx).userId) };
  },
});
