import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../../shared/actor';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { emptyBody } from '../validation/fields';
import { templateBody, templateKeyOf } from '../validation/templates';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    ctx.body = { data: await getService(strapi, 'templates').list() };
  },

  async findOne(ctx) {
    ctx.body = { data: await getService(strapi, 'templates').one(templateKeyOf(ctx.params)) };
  },

  async preview(ctx) {
    const key = templateKeyOf(ctx.params);
    ctx.body = {
      data: getService(strapi, 'preview-template').run(key, parse(templateBody, ctx.request.body)),
    };
  },

  async save(ctx) {
    const key = templateKeyOf(ctx.params);
    const text = parse(templateBody, ctx.request.body);
    ctx.body = { data: await getService(strapi, 'save-template').run(actorOf(ctx), key, text) };
  },

  async reset(ctx) {
    parse(emptyBody, ctx.request.body ?? {});
    const key = templateKeyOf(ctx.params);
    ctx.body = { data: await getService(strapi, 'reset-template').run(key) };
  },

  async test(ctx) {
    const key = templateKeyOf(ctx.params);
    const text = parse(templateBody, ctx.request.body);
    ctx.body = { data: await getService(strapi, 'send-test').run(actorOf(ctx), key, text) };
  },
});
