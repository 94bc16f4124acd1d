import type { Core } from '@strapi/strapi';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { caseParams, emptyBody } from '../validation/cases';
import { actorOfSession } from './actor-of-session';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async resend(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'resend-contacts').run(actorOfSession(ctx), documentId);
    ctx.body = { data: null };
  },
});
