import type { Core } from '@strapi/strapi';
import { asStored, inEnglish } from '../shared/panel-words/panel-words';

/**
 * Content types are named and labelled in Russian, in their schemas; whoever has the panel in English gets the English
 * words. The panel's own translations do not reach hints, examples, components and names in the menu. Around Strapi's
 * routes that tell the panel about content types, see `src/boot/panel-words.ts`.
 */
const panelWords: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (ctx.state.user?.preferedLanguage !== 'en') return next();
  const sent: unknown = ctx.request.body;
  if (ctx.method === 'PUT') ctx.request.body = asStored(sent);
  await next();
  ctx.body = inEnglish(ctx.body);
};

export default panelWords;
