import type { Core } from '@strapi/strapi';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { caseParams } from '../validation/cases';
import { attachBody, detachBody, tickBody } from '../validation/evidence';
import { actorOfSession } from './actor-of-session';

/** Documents and checklists of the steps. */
export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async attach(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    const body = parse(attachBody, ctx.request.body);
    await getService(strapi, 'attach-evidence').run(actorOfSession(ctx), documentId, body);
    ctx.body = { data: null };
  },

  async detach(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    const body = parse(detachBody, ctx.request.body);
    await getService(strapi, 'detach-evidence').run(actorOfSession(ctx), documentId, body);
    ctx.body = { data: null };
  },

  async tick(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    const body = parse(tickBody, ctx.request.body);
    await getService(strapi, 'tick-evidence').run(actorOfSession(ctx), documentId, body);
    ctx.body = { data: null };
  },
});
