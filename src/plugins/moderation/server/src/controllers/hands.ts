import type { Core } from '@strapi/strapi';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { caseParams, emptyBody } from '../validation/cases';
import { answerBody, giveBody } from '../validation/hands';
import { actorOfSession } from './actor-of-session';

/** In whose hands a case is, and what is said under its remarks. */
export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async receivers(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    ctx.body = { data: await getService(strapi, 'list-receivers').run(actorOfSession(ctx), documentId) };
  },

  async handOver(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    const body = parse(giveBody, ctx.request.body);
    await getService(strapi, 'give-case').run('hand-over', actorOfSession(ctx), documentId, body);
    ctx.body = { data: null };
  },

  async answer(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    const body = parse(answerBody, ctx.request.body);
    await getService(strapi, 'answer-remark').run(actorOfSession(ctx), documentId, body);
    ctx.body = { data: null };
  },

  async reopen(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'reopen-remark').run(actorOfSession(ctx), documentId);
    ctx.body = { data: null };
  },

  async assign(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    const body = parse(giveBody, ctx.request.body);
    await getService(strapi, 'give-case').run('assign', actorOfSession(ctx), documentId, body);
    ctx.body = { data: null };
  },
});
