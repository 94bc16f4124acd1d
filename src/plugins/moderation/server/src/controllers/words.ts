import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../../shared/actor';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import type { WordKeeper } from '../services/words';
import { emptyBody } from '../validation/documents';
import { emptyQuery } from '../validation/policy';
import { addWordBody, wordParams, wordsQuery } from '../validation/words';

type Context = Parameters<Core.MiddlewareHandler>[0];

const keeperOf = (ctx: Context): WordKeeper => ({ ...actorOf(ctx), ability: ctx.state.userAbility });

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    const { organization } = parse(wordsQuery, ctx.query);
    ctx.body = { data: await getService(strapi, 'words').list(keeperOf(ctx), organization) };
  },

  async owners(ctx) {
    parse(emptyQuery, ctx.query);
    ctx.body = { data: await getService(strapi, 'words').owners(keeperOf(ctx)) };
  },

  async add(ctx) {
    const input = parse(addWordBody, ctx.request.body);
    ctx.body = { data: await getService(strapi, 'words').add(keeperOf(ctx), input) };
    ctx.status = 201;
  },

  async remove(ctx) {
    const { documentId } = parse(wordParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    await getService(strapi, 'words').remove(keeperOf(ctx), documentId);
    ctx.body = { data: null };
  },
});
