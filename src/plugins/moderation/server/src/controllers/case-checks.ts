import type { Core } from '@strapi/strapi';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { caseParams, emptyBody } from '../validation/cases';
import { actorOfSession } from './actor-of-session';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async findOne(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    ctx.body = { data: await getService(strapi, 'case-checks').read(actorOfSession(ctx), documentId) };
  },

  async rerun(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    ctx.body = { data: await getService(strapi, 'case-checks').rerun(actorOfSession(ctx), documentId) };
  },
});
