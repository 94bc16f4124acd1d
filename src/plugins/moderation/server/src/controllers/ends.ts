import type { Core } from '@strapi/strapi';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { caseParams, emptyBody } from '../validation/cases';
import { actorOfSession } from './actor-of-session';

type Context = Parameters<Core.ControllerHandler>[0];

function caseOf(ctx: Context): string {
  parse(emptyBody, ctx.request.body ?? {});
  return parse(caseParams, ctx.params).documentId;
}

/** Versions that came to their end: archived, and taken up again. */
export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async archive(ctx) {
    await getService(strapi, 'archive-case').run(actorOfSession(ctx), caseOf(ctx));
    ctx.body = { data: null };
  },

  async rework(ctx) {
    const documentId = await getService(strapi, 'reopen-case').run(
      actorOfSession(ctx),
      'rework',
      caseOf(ctx),
    );
    ctx.body = { data: { documentId } };
  },

  async restore(ctx) {
    const documentId = await getService(strapi, 'reopen-case').run(
      actorOfSession(ctx),
      'restore',
      caseOf(ctx),
    );
    ctx.body = { data: { documentId } };
  },
});
