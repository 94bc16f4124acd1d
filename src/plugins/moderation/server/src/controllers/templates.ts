import type { Core, UID } from '@strapi/strapi';
import { parse } from '../../../../../shared/parse';
import { MODERATED_TYPES } from '../../../shared/ids';
import type { TemplatesAnswer } from '../../../shared/templates';
import { TEXT_TYPES } from '../content/prepared-content';
import { getService } from '../get-service';
import { emptyBody } from '../validation/documents';
import { emptyQuery } from '../validation/policy';
import { startBody, templateBody, templateParams } from '../validation/templates';
import { actorOfSession } from './actor-of-session';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    parse(emptyQuery, ctx.query);
    const fields = MODERATED_TYPES.map((uid: UID.ContentType) => [
      uid,
      Object.entries(strapi.contentType(uid).attributes).map(([name, { type }]) => ({
        name,
        isText: TEXT_TYPES.has(type),
      })),
    ]);
    const templates = await getService(strapi, 'templates').list();
    ctx.body = { data: { templates, fields: Object.fromEntries(fields) } satisfies TemplatesAnswer };
  },

  async save(ctx) {
    await getService(strapi, 'templates').save(parse(templateBody, ctx.request.body));
    ctx.body = { data: null };
  },

  async remove(ctx) {
    const { code } = parse(templateParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'templates').remove(code);
    ctx.body = { data: null };
  },

  async start(ctx) {
    const { code } = parse(templateParams, ctx.params);
    const { organization } = parse(startBody, ctx.request.body ?? {});
    const started = await getService(strapi, 'start-document').run(actorOfSession(ctx), code, organization);
    ctx.body = { data: started };
    ctx.status = 201;
  },
});
