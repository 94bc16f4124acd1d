import { createHash } from 'node:crypto';
import type { Context } from 'koa';

/**
 * Sends a JSON text with its ETag, or 304 when the client has it already. Caches may keep the answer but must ask
 * each time: what is withdrawn has to vanish at once. What a signed-in person sees is kept by nobody.
 */
export function answerJson(ctx: Context, json: string, isSignedIn: boolean): void {
  ctx.status = 200;
  ctx.type = 'application/json; charset=utf-8';
  ctx.set('Cache-Control', isSignedIn ? 'private, no-store' : 'public, no-cache');
  ctx.vary('Authorization');
  ctx.etag = createHash('sha1').update(json).digest('base64url');
  if (ctx.fresh) ctx.status = 304;
  else ctx.body = json;
}
