import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../../shared/actor';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import {
  approveBody,
  caseParams,
  decisionBody,
  emptyBody,
  queueQuery,
  unscheduleBody,
} from '../validation/cases';
import { actorOfSession } from './actor-of-session';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    const question = parse(queueQuery, ctx.query);
    ctx.body = await getService(strapi, 'list-cases').run(actorOf(ctx).userId, question);
  },

  async findOne(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    ctx.body = { data: await getService(strapi, 'read-case').run(actorOfSession(ctx), documentId) };
  },

  async claim(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'claim-case').run(actorOfSession(ctx), documentId);
    ctx.body = { data: null };
  },

  async release(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'release-case').run(actorOfSession(ctx), documentId);
    ctx.body = { data: null };
  },

  async takeBack(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'take-back-case').run(actorOfSession(ctx), documentId);
    ctx.body = { data: null };
  },

  async approve(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    const body = parse(approveBody, ctx.request.body);
    await getService(strapi, 'approve-case').run(actorOfSession(ctx), documentId, body);
    ctx.body = { data: null };
  },

  async requestChanges(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    const body = parse(decisionBody, ctx.request.body);
    await getService(strapi, 'request-changes').run(actorOfSession(ctx), documentId, body);
    ctx.body = { data: null };
  },

  async reject(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    const body = parse(decisionBody, ctx.request.body);
    await getService(strapi, 'reject-case').run(actorOfSession(ctx), documentId, body);
    ctx.body = { data: null };
  },

  async unschedule(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    const body = parse(unscheduleBody, ctx.request.body);
    await getService(strapi, 'unschedule-case').run(actorOfSession(ctx), documentId, body);
    ctx.body = { data: null };
  },

  async inspect(ctx) {
    const { documentId } = parse(caseParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'inspect-case').run(actorOfSession(ctx), documentId);
    ctx.body = { data: null };
  },
});
