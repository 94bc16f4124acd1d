import type { Core } from '@strapi/strapi';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { documentParams, emptyBody } from '../validation/fields';
import { pickerQuery, webhookBody } from '../validation/webhooks';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    ctx.body = { data: await getService(strapi, 'webhooks').list() };
  },

  async events(ctx) {
    ctx.body = { data: getService(strapi, 'webhooks').events() };
  },

  async organizations(ctx) {
    const found = await getService(strapi, 'webhooks').organizations(parse(pickerQuery, ctx.query));
    ctx.body = { data: found };
  },

  async add(ctx) {
    ctx.body = { data: await getService(strapi, 'webhooks').add(parse(webhookBody, ctx.request.body)) };
    ctx.status = 201;
  },

  async change(ctx) {
    const { documentId } = parse(documentParams, ctx.params);
    const body = parse(webhookBody, ctx.request.body);
    ctx.body = { data: await getService(strapi, 'webhooks').change(documentId, body) };
  },

  async rotateSecret(ctx) {
    const { documentId } = parse(documentParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    ctx.body = { data: await getService(strapi, 'webhooks').rotateSecret(documentId) };
  },

  async test(ctx) {
    const { documentId } = parse(documentParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    ctx.body = { data: await getService(strapi, 'webhooks').test(documentId) };
  },

  async remove(ctx) {
    const { documentId } = parse(documentParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'webhooks').remove(documentId);
    ctx.body = { data: null };
  },
});
