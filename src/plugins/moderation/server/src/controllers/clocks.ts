import type { Core } from '@strapi/strapi';
import { parse } from '../../../../../shared/parse';
import { targetOf } from '../cases/target';
import { getService } from '../get-service';
import { documentParams } from '../validation/cases';
import { actorOfSession } from './actor-of-session';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    ctx.body = { data: await getService(strapi, 'read-clock').ofSite() };
  },

  async findOne(ctx) {
    const target = targetOf(strapi, parse(documentParams, ctx.params));
    ctx.body = { data: await getService(strapi, 'read-clock').of(actorOfSession(ctx), target) };
  },
});
