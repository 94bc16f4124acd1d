import { RefusedError } from '../shared/errors';

/**
 * The media library can have the server fetch an address an employee names. Strapi looks the name up, compares it with a
 * list that lacks 0.0.0.0 and mapped addresses, and looks it up again to connect: a way into our own network.
 */
export default (): boolean => {
  throw new RefusedError(403, 'FetchingSwitchedOff', {
    ru: 'Загрузка по ссылке выключена. Сохраните файл на компьютер и загрузите его оттуда.',
    en: 'Uploading from a link is switched off. Save the file to your computer and upload it from there.',
  });
};
