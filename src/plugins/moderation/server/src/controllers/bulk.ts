import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../../shared/actor';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { bulkBody } from '../validation/bulk';
import { caseParams } from '../validation/cases';

/** One verb with many cases. */
export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async start(ctx) {
    const question = parse(bulkBody, ctx.request.body);
    ctx.body = { data: await getService(strapi, 'start-bulk').run(actorOf(ctx).userId, question) };
    ctx.status = 202;
  },

  async findOne(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    ctx.body = { data: await getService(strapi, 'read-bulk').run(actorOf(ctx).userId, documentId) };
  },
});
