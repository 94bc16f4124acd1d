import { RefusedError } from '../../../../../shared/errors';

/** Hidden and missing are the same. @throws RefusedError 404 `DocumentNotFound` */
export function documentNotFound(): never {
  throw new RefusedError(404, 'DocumentNotFound', {
    ru: 'Такого материала нет. Обновите страницу.',
    en: 'There is no such document. Reload the page.',
  });
}
