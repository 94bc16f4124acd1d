import type { Core } from '@strapi/strapi';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { documentParams, emptyBody } from '../validation/documents';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async check(ctx) {
    const { type, documentId } = parse(documentParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    const { userAbility } = ctx.state;
    ctx.body = { data: await getService(strapi, 'check-document').runFor(userAbility, type, documentId) };
  },
});
