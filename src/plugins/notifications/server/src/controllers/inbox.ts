import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../../shared/actor';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { documentParams, emptyBody } from '../validation/fields';
import { inboxQuery } from '../validation/inbox';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    ctx.body = await getService(strapi, 'inbox').list(actorOf(ctx).userId, parse(inboxQuery, ctx.query));
  },

  /** Asked every few seconds by every open panel. */
  async summary(ctx) {
    const unread = await getService(strapi, 'inbox').countUnread(actorOf(ctx).userId);
    ctx.body = { data: { unread } };
  },

  async markRead(ctx) {
    const { documentId } = parse(documentParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'inbox').markRead(actorOf(ctx).userId, documentId);
    ctx.body = { data: null };
  },

  async markAllRead(ctx) {
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'inbox').markAllRead(actorOf(ctx).userId);
    ctx.body = { data: null };
  },
});
