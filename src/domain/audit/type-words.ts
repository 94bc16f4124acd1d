import { words as of, type Words } from './words';

/** What is journaled and has no name that people know; content types are called by their own names. */
const TYPE_WORDS: Readonly<Record<string, Words>> = {
  'admin::user': of('Сотрудник панели', 'Panel user'),
  'admin::role': of('Роль', 'Role'),
  'admin::permission': of('Право', 'Permission'),
  'admin::api-token': of('Токен API', 'API token'),
  'admin::api-token-permission': of('Право токена API', 'Permission of an API token'),
  'admin::transfer-token': of('Токен переноса', 'Transfer token'),
  'admin::transfer-token-permission': of('Право токена переноса', 'Permission of a transfer token'),
  'plugin::users-permissions.user': of('Гражданин', 'Citizen'),
  'plugin::users-permissions.role': of('Внешняя роль', 'Outside role'),
  'plugin::users-permissions.permission': of('Внешнее право', 'Outside permission'),
  'plugin::upload.file': of('Файл', 'File'),
  'plugin::upload.folder': of('Папка', 'Folder'),
  'plugin::registry.membership': of('Работа в организации', 'Membership'),
  'strapi::core-store': of('Настройка', 'Setting'),
  'strapi::webhook': of('Вебхук', 'Webhook'),
  'jobs.job': of('Задание', 'Job'),
  'audit.entry': of('Запись журнала', 'Entry of the journal'),
  'audit.export': of('Выгрузка журнала', 'Export of the journal'),
  route: of('Адрес API', 'Address of the API'),
};

export const wordsOfType = (type: string, language: 'ru' | 'en', otherwise: string): string =>
  TYPE_WORDS[type]?.[language] ?? otherwise;
