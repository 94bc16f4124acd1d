import { adminApi, type StrapiApp } from '@strapi/strapi/admin';

const SPOKEN_TAGS = [
  'InitialData',
  'ContentTypesConfiguration',
  'ContentTypeSettings',
  'ComponentConfiguration',
] as const;

/**
 * The server names content types and their fields in the person's language (src/middlewares/panel-words.ts): what the
 * panel has learnt in one language is asked again when the other is chosen.
 */
export function refreshWords(app: StrapiApp): void {
  const { util } = adminApi.enhanceEndpoints({ addTagTypes: SPOKEN_TAGS });
  app.addMiddlewares([
    () => (store) => (next) => (action) => {
      const before = document.documentElement.lang;
      const result = next(action);
      if (document.documentElement.lang !== before) store.dispatch(util.invalidateTags([...SPOKEN_TAGS]));
      return result;
    },
  ]);
}
