import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../../shared/actor';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { emptyBody, jobParams } from '../validation/jobs';

/** Jobs one has started oneself, by id: what a bar of progress asks and its button does. */
export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async state(ctx) {
    const { id } = parse(jobParams, ctx.params);
    ctx.body = { data: await getService(strapi, 'list-jobs').own(actorOf(ctx).userId, id) };
  },

  async cancel(ctx) {
    const { id } = parse(jobParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'list-jobs').own(actorOf(ctx).userId, id);
    await getService(strapi, 'cancel-job').run(id);
    ctx.body = { data: null };
  },
});
