import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../../shared/actor';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { emptyQuery } from '../validation/policy';
import { changeWorkflowBody, removeWorkflowBody } from '../validation/workflows';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async get(ctx) {
    parse(emptyQuery, ctx.query);
    ctx.body = { data: await getService(strapi, 'current-workflows').get() };
  },

  async versions(ctx) {
    parse(emptyQuery, ctx.query);
    ctx.body = { data: await getService(strapi, 'current-workflows').versions() };
  },

  async change(ctx) {
    const body = parse(changeWorkflowBody, ctx.request.body);
    ctx.body = { data: await getService(strapi, 'change-workflow').change(actorOf(ctx), body) };
  },

  async remove(ctx) {
    const body = parse(removeWorkflowBody, ctx.request.body);
    ctx.body = { data: await getService(strapi, 'change-workflow').remove(actorOf(ctx), body) };
  },
});
