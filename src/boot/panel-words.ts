import type { Core } from '@strapi/strapi';
import { wrapRoute } from '../shared/guard-routes';

const OF_CONTENT_TYPES: readonly string[] = [
  'init.getInitData',
  'content-types.findContentTypes',
  'content-types.findContentTypesSettings',
  'content-types.findContentTypeConfiguration',
  'content-types.updateContentTypeConfiguration',
  'components.findComponents',
  'components.findComponentConfiguration',
  'components.updateComponentConfiguration',
];

/** The routes by which the panel learns the names, labels and hints of content types. */
export function speakPanelLanguage(strapi: Core.Strapi): void {
  for (const handler of OF_CONTENT_TYPES) {
    wrapRoute(strapi, 'content-manager', 'global::panel-words', handler);
  }
}
