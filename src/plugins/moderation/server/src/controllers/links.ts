import type { Core } from '@strapi/strapi';
import { offerCsv } from '../../../../../shared/csv/offer-csv';
import { parse } from '../../../../../shared/parse';
import { pluginApi } from '../../../../../shared/plugin-api';
import { ACTIONS } from '../../../shared/ids';
import type { Actor } from '../cases/actor';
import { getService } from '../get-service';
import { linksReport } from '../queries/links';
import { linksFilters, linksQuery } from '../validation/links';
import { actorOfSession } from './actor-of-session';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => {
  /** Links of own organisations; whoever reads the queue sees those of all. */
  const seenBy = async ({ userId, ability }: Actor): Promise<readonly string[] | null> =>
    ability.can(ACTIONS.readQueue) ? null : pluginApi(strapi, 'registry').organizationsOf(userId);

  return {
    async find(ctx) {
      const question = parse(linksQuery, ctx.query);
      ctx.body = await linksReport(strapi, question, await seenBy(actorOfSession(ctx)));
    },

    async download(ctx) {
      const filters = parse(linksFilters, ctx.query);
      const file = await getService(strapi, 'export-links').run(filters, await seenBy(actorOfSession(ctx)));
      offerCsv(strapi, ctx, 'links');
      ctx.body = file;
    },
  };
};
