import type { Core } from '@strapi/strapi';
import { parse } from '../../../../../shared/parse';
import { pluginApi } from '../../../../../shared/plugin-api';
import { ACTIONS } from '../../../shared/ids';
import { linksReport } from '../queries/links';
import { linksQuery } from '../validation/links';
import { actorOfSession } from './actor-of-session';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  /** Links of own organisations; whoever reads the queue sees those of all. */
  async find(ctx) {
    const question = parse(linksQuery, ctx.query);
    const { userId, ability } = actorOfSession(ctx);
    const seesAll = ability.can(ACTIONS.readQueue);
    const own = seesAll ? null : await pluginApi(strapi, 'registry').organizationsOf(userId);
    ctx.body = await linksReport(strapi, question, own);
  },
});
