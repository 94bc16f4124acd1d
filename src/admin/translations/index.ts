import englishCodes from './enumerations/en.json';
import russianCodes from './enumerations/ru.json';
import { own } from './own';
import { admin } from './ru/admin';
import { adminCorrected } from './ru/admin-corrected';
import { contentManager } from './ru/content-manager';
import { contentManagerCorrected } from './ru/content-manager-corrected';
import { contentReleases } from './ru/content-releases';
import { contentTypeBuilder } from './ru/content-type-builder';
import { email } from './ru/email';
import { i18n } from './ru/i18n';
import { reviewWorkflows } from './ru/review-workflows';
import { serverMessages } from './ru/server-messages';
import { unlisted } from './ru/unlisted';
import { upload } from './ru/upload';
import { uploadCorrected } from './ru/upload-corrected';
import { usersPermissions } from './ru/users-permissions';

type Messages = Record<string, string>;

function prefixed(plugin: string, messages: Messages): Messages {
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [`${plugin}.${key}`, text]));
}

/** What the panel adds to Strapi's own Russian and puts in place of it; Strapi merges it last. */
export const ru: Messages = {
  ...admin,
  ...adminCorrected,
  ...prefixed('content-manager', { ...contentManager, ...contentManagerCorrected }),
  ...prefixed('content-releases', contentReleases),
  ...prefixed('content-type-builder', contentTypeBuilder),
  ...prefixed('email', email),
  ...prefixed('i18n', i18n),
  ...prefixed('review-workflows', reviewWorkflows),
  ...prefixed('upload', { ...upload, ...uploadCorrected }),
  ...prefixed('users-permissions', usersPermissions),
  ...unlisted,
  ...serverMessages,
  ...russianCodes,
  ...own.ru,
};

/** Strapi's own English, but for its name and its links. */
const en: Messages = {
  'app.components.LeftMenu.navbrand.title': 'gospublik',
  'app.components.LeftMenu.navbrand.workplace': 'Admin panel',
  'Settings.profile.form.section.experience.interfaceLanguageHelp': 'Changes will apply only to you.',
  ...englishCodes,
  ...own.en,
};

export const translations = { ru, en };
