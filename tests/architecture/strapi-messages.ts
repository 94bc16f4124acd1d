import { existsSync } from 'node:fs';
import path from 'node:path';

type Messages = Record<string, string>;

/** Folder of translations of each package the panel loads, by the prefix the panel gives its keys. */
const FOLDERS: Record<string, string> = {
  '': '@strapi/admin/dist/admin/admin/src/translations',
  'content-manager': '@strapi/content-manager/dist/admin/translations',
  'content-releases': '@strapi/content-releases/dist/admin/translations',
  'content-type-builder': '@strapi/content-type-builder/dist/admin/translations',
  email: '@strapi/email/dist/admin/translations',
  i18n: '@strapi/i18n/dist/admin/translations',
  'review-workflows': '@strapi/review-workflows/dist/admin/translations',
  upload: '@strapi/upload/dist/admin/translations',
  'users-permissions': '@strapi/plugin-users-permissions/dist/admin/translations',
};

export const STRAPI_PACKAGES = Object.keys(FOLDERS);

/** Packages with a key that is a valid identifier export it by name too, and the whole as `default`. */
function messagesOf(module: Messages & { default?: Messages }): Messages {
  return module.default ?? module;
}

/** Every message Strapi ships in a language, under the key the panel uses. */
export function strapiMessages(language: 'en' | 'ru'): Messages {
  const all = Object.entries(FOLDERS).flatMap(([prefix, folder]) => {
    const file = path.join(__dirname, '../../node_modules', folder, `${language}.json.js`);
    return Object.entries(existsSync(file) ? messagesOf(require(file)) : {}).map(([key, text]) => [
      prefix ? `${prefix}.${key}` : key,
      text,
    ]);
  });
  return Object.fromEntries(all);
}
