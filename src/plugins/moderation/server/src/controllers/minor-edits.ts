import type { Core } from '@strapi/strapi';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { changeMinorFields, minorFieldsQuery } from '../validation/minor-edits';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    const { organization } = parse(minorFieldsQuery, ctx.query);
    ctx.body = { data: await getService(strapi, 'minor-edits').list(organization) };
  },

  async change(ctx) {
    await getService(strapi, 'minor-edits').change(parse(changeMinorFields, ctx.request.body));
    ctx.body = { data: null };
  },
});
