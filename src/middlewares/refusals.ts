import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { type RefusalLanguage, RefusedError, refusalBody } from '../shared/errors';
import { textOfStatus } from '../shared/strapi-errors/status-texts';
import { refusedByDatabase, refusedByStatus, toRefusedError } from '../shared/strapi-errors/to-refused-error';

/** Russian unless the client prefers English; both are offered in this order, so `*` means Russian. */
const languageOf = (ctx: Context): RefusalLanguage =>
  ctx.acceptsLanguages('ru', 'en') === 'en' ? 'en' : 'ru';

/** The router does not tell `/API` from `/api`, so neither may we. */
const isPublicApi = (ctx: Context): boolean => /^\/api(\/|$)/i.test(ctx.path);

function answer(ctx: Context, error: RefusedError): void {
  const language = languageOf(ctx);
  ctx.status = error.status;
  ctx.body = refusalBody(error, language);
  ctx.set('Content-Language', language);
  ctx.set('Cache-Control', 'no-store');
  ctx.set({ ...error.headers });
  ctx.vary('Accept-Language');
}

function answerFailure(ctx: Context): void {
  const { code, text } = textOfStatus(500);
  const details = { code, errors: [] };
  const message = text[languageOf(ctx)];
  ctx.status = 500;
  ctx.body = { data: null, error: { status: 500, name: 'InternalServerError', message, details } };
}

/** `ctx.badRequest()` and its kin write a body instead of throwing; it holds English sentences of Strapi. */
function rewriteStrapiAnswer(ctx: Context): void {
  if (ctx.status < 400 || ctx.status >= 500) return;
  // A page of ours, for a person who followed a link.
  if (ctx.response.is('html')) return;
  const body: unknown = ctx.body;
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  const details =
    typeof error === 'object' && error !== null && 'details' in error ? error.details : undefined;
  const isShaped = typeof details === 'object' && details !== null && 'code' in details;
  if (!isShaped) answer(ctx, refusedByStatus(ctx.status, details));
}

/**
 * Stands inside `strapi::errors`, which knows neither 409 nor languages. Our own refusals are answered in the
 * reader's language on every route, and so is what PostgreSQL refuses of a request. On the public API whatever Strapi
 * or Koa raised gets the same shape; the panel's own routes keep Strapi's answers, which its forms depend on.
 */
const refusals: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    try {
      await next();
      if (isPublicApi(ctx)) rewriteStrapiAnswer(ctx);
    } catch (thrown) {
      if (thrown instanceof RefusedError) return answer(ctx, thrown);
      const refused = isPublicApi(ctx) ? toRefusedError(thrown) : refusedByDatabase(thrown);
      if (refused) return answer(ctx, refused);
      if (!isPublicApi(ctx)) throw thrown;
      strapi.log.error(thrown);
      answerFailure(ctx);
    }
  };

export default refusals;
