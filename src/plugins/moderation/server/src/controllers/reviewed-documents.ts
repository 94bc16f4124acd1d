import type { Core } from '@strapi/strapi';
import { parse } from '../../../../../shared/parse';
import { targetOf } from '../cases/target';
import { getService } from '../get-service';
import {
  caseParams,
  documentParams,
  emptyBody,
  submitBody,
  urgentBody,
  withdrawBody,
} from '../validation/cases';
import { actorOfSession } from './actor-of-session';

/** What is done with a document, whichever case that makes or moves. */
export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async stage(ctx) {
    const target = targetOf(strapi, parse(documentParams, ctx.params));
    ctx.body = { data: await getService(strapi, 'read-stage').run(actorOfSession(ctx), target) };
  },

  async submit(ctx) {
    const target = targetOf(strapi, parse(documentParams, ctx.params));
    const body = parse(submitBody, ctx.request.body ?? {});
    const documentId = await getService(strapi, 'submit-document').run(actorOfSession(ctx), target, body);
    ctx.body = { data: { documentId } };
  },

  async withdraw(ctx) {
    const target = targetOf(strapi, parse(documentParams, ctx.params));
    const body = parse(withdrawBody, ctx.request.body);
    await getService(strapi, 'withdraw-document').run(actorOfSession(ctx), target, body);
    ctx.body = { data: null };
  },

  async publishAtOnce(ctx) {
    const target = targetOf(strapi, parse(documentParams, ctx.params));
    const body = parse(urgentBody, ctx.request.body);
    await getService(strapi, 'publish-at-once').run(actorOfSession(ctx), target, body);
    ctx.body = { data: null };
  },

  async resolveRemark(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'resolve-remark').run(actorOfSession(ctx), documentId);
    ctx.body = { data: null };
  },
});
