import type { Core } from '@strapi/strapi';
import type { JournalEntry } from '../../../shared/contract';
import { getService } from '../get-service';
import { actorOfRequest } from '../origin/actor-of-request';
import { type AnsweredRequest, handlerOf } from './request';
import { isLimited, SIGN_IN_ENTRIES } from './sign-in-entries';

/** Whatever is done with an API token, reading included: it has no person who would know. */
function tokenEntries(ctx: AnsweredRequest): JournalEntry[] {
  if (actorOfRequest(ctx).kind !== 'token') return [];
  const route = String(ctx._matchedRoute ?? ctx.path);
  const object = { type: 'route', id: `${ctx.method} ${route}`.slice(0, 200), title: ctx.path };
  return [{ action: 'access.token-used', object, after: { status: ctx.status } }];
}

async function entriesOf(strapi: Core.Strapi, ctx: AnsweredRequest): Promise<JournalEntry[]> {
  if (isLimited(ctx)) return [];
  const teller = SIGN_IN_ENTRIES[handlerOf(ctx) ?? ''];
  return [...(teller ? await teller(strapi, ctx) : []), ...tokenEntries(ctx)];
}

/**
 * Journals who came in, who was refused and what API tokens asked for. Outermost, so that the status is the one the
 * caller gets; the answer waits for the entry.
 */
export function journalAccess(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    await next();
    await getService(strapi, 'record-entries').run(await entriesOf(strapi, ctx));
  });
}
