import type { Context } from 'koa';
import type { Html } from './html';

/** Answers with a page behind a link: nobody else's cache, and the link does not travel on in a Referer. */
export function showPage(ctx: Context, { source }: Html, status = 200): void {
  ctx.status = status;
  ctx.type = 'html';
  ctx.set('Cache-Control', 'no-store');
  ctx.set('Referrer-Policy', 'no-referrer');
  ctx.body = source;
}
