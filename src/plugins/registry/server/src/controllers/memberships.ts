import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../../shared/actor';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import {
  addMemberBody,
  changeAuthorityBody,
  changePositionBody,
  emptyBody,
  membershipParams,
  membershipsQuery,
} from '../validation/memberships';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    const question = parse(membershipsQuery, ctx.query);
    ctx.body = await getService(strapi, 'list-memberships').memberships(question);
  },

  async add(ctx) {
    const input = parse(addMemberBody, ctx.request.body);
    ctx.body = { data: await getService(strapi, 'add-member').run(actorOf(ctx), input) };
    ctx.status = 201;
  },

  async changePosition(ctx) {
    const { documentId } = parse(membershipParams, ctx.params);
    const input = parse(changePositionBody, ctx.request.body);
    ctx.body = { data: await getService(strapi, 'change-position').run(actorOf(ctx), documentId, input) };
  },

  async changeAuthority(ctx) {
    const { documentId } = parse(membershipParams, ctx.params);
    const input = parse(changeAuthorityBody, ctx.request.body);
    ctx.body = { data: await getService(strapi, 'change-authority').run(actorOf(ctx), documentId, input) };
  },

  async remove(ctx) {
    const { documentId } = parse(membershipParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'remove-member').run(documentId);
    ctx.body = { data: null };
  },
});
