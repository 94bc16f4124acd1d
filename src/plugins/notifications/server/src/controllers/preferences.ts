import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../../shared/actor';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { documentParams, emptyBody } from '../validation/fields';
import {
  browserBody,
  codeBody,
  contactBody,
  contactParams,
  preferencesBody,
} from '../validation/preferences';

/** Everybody's own settings: of whom they are is said by the session alone. */
export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    ctx.body = { data: await getService(strapi, 'preferences').read(actorOf(ctx).userId) };
  },

  async save(ctx) {
    const body = parse(preferencesBody, ctx.request.body);
    ctx.body = { data: await getService(strapi, 'preferences').save(actorOf(ctx), body) };
  },

  async startContact(ctx) {
    const { channel } = parse(contactParams, ctx.params);
    const { address } = parse(contactBody, ctx.request.body);
    await getService(strapi, 'contacts').start(actorOf(ctx), channel, address);
    ctx.body = { data: null };
  },

  async confirmContact(ctx) {
    const { channel } = parse(contactParams, ctx.params);
    const { code } = parse(codeBody, ctx.request.body);
    await getService(strapi, 'contacts').confirm(actorOf(ctx), channel, code);
    ctx.body = { data: null };
  },

  async removeContact(ctx) {
    const { channel } = parse(contactParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'contacts').remove(actorOf(ctx), channel);
    ctx.body = { data: null };
  },

  async addBrowser(ctx) {
    await getService(strapi, 'browsers').add(actorOf(ctx), parse(browserBody, ctx.request.body));
    ctx.body = { data: null };
  },

  async removeBrowser(ctx) {
    const { documentId } = parse(documentParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'browsers').remove(actorOf(ctx), documentId);
    ctx.body = { data: null };
  },
});
