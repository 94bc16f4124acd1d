import type { Core } from '@strapi/strapi';
import { RefusedError, refusalBody } from '../shared/errors';

/**
 * Answers a `RefusedError` in the caller's language. Stands inside `strapi::errors`, which knows neither 409 nor
 * languages; everything else passes on to it.
 */
const refusals: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const language = ctx.acceptsLanguages('ru', 'en') === 'en' ? 'en' : 'ru';
    ctx.status = error.status;
    ctx.body = refusalBody(error, language);
  }
};

export default refusals;
