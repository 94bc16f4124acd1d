import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../../shared/actor';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';

import { caseParams, emptyBody } from '../validation/cases';
import { saveViewBody } from '../validation/queue-views';

/** What a person has set up for the queue, and what its filters offer. */
export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    ctx.body = { data: await getService(strapi, 'queue-views').list(actorOf(ctx).userId) };
  },

  async save(ctx) {
    const body = parse(saveViewBody, ctx.request.body);
    ctx.body = { data: await getService(strapi, 'queue-views').save(actorOf(ctx).userId, body) };
  },

  async remove(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'queue-views').remove(actorOf(ctx).userId, documentId);
    ctx.body = { data: null };
  },

  async choices(ctx) {
    ctx.body = { data: await getService(strapi, 'list-cases').choices() };
  },
});
