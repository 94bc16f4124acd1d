import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../../shared/actor';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import {
  channelParams,
  deliveriesQuery,
  figuresQuery,
  resendBody,
  suppressionsQuery,
} from '../validation/deliveries';
import { documentParams, emptyBody } from '../validation/fields';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    ctx.body = await getService(strapi, 'delivery-log').deliveries(parse(deliveriesQuery, ctx.query));
  },

  async figures(ctx) {
    ctx.body = { data: await getService(strapi, 'delivery-log').figures(parse(figuresQuery, ctx.query)) };
  },

  async channels(ctx) {
    ctx.body = { data: getService(strapi, 'delivery-log').channels() };
  },

  async testChannel(ctx) {
    const { channel } = parse(channelParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    ctx.body = { data: await getService(strapi, 'test-channel').run(actorOf(ctx), channel) };
  },

  async events(ctx) {
    ctx.body = { data: getService(strapi, 'delivery-log').events() };
  },

  async resend(ctx) {
    const { messages } = parse(resendBody, ctx.request.body);
    ctx.body = { data: await getService(strapi, 'resend-messages').run(messages) };
  },

  async suppressions(ctx) {
    ctx.body = await getService(strapi, 'delivery-log').suppressions(parse(suppressionsQuery, ctx.query));
  },

  async clearSuppression(ctx) {
    const { documentId } = parse(documentParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'clear-suppression').run(documentId);
    ctx.body = { data: null };
  },
});
