import type { Core } from '@strapi/strapi';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { pickerQuery } from '../validation/memberships';

/** What the filters and the dialog of the page offer to choose from. */
export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async people(ctx) {
    ctx.body = await getService(strapi, 'list-memberships').people(parse(pickerQuery, ctx.query));
  },

  async organizations(ctx) {
    ctx.body = await getService(strapi, 'list-memberships').organizations(parse(pickerQuery, ctx.query));
  },
});
