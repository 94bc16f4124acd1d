import type { Core } from '@strapi/strapi';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { discardBody, emptyBody, jobParams, jobsQuery } from '../validation/jobs';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    ctx.body = await getService(strapi, 'list-jobs').jobs(parse(jobsQuery, ctx.query));
  },

  async tasks(ctx) {
    ctx.body = { data: await getService(strapi, 'list-jobs').tasks() };
  },

  async retry(ctx) {
    const { id } = parse(jobParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'retry-job').run(id);
    ctx.body = { data: null };
  },

  async discard(ctx) {
    const { id } = parse(jobParams, ctx.params);
    const { reason } = parse(discardBody, ctx.request.body);
    await getService(strapi, 'discard-job').run(id, reason);
    ctx.body = { data: null };
  },

  async cancel(ctx) {
    const { id } = parse(jobParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'cancel-job').run(id);
    ctx.body = { data: null };
  },
});
