import { RefusedError } from '../../../../../shared/errors';

/** Hidden and missing are one answer. @throws RefusedError 404 `VersionNotFound` */
export function versionNotFound(): never {
  throw new RefusedError(404, 'VersionNotFound', {
    ru: 'Такой записи или её версии нет. Вернитесь к списку и обновите его.',
    en: 'There is no such document or version. Go back to the list and reload it.',
  });
}

/** @throws RefusedError 403 `RestoreNotPermitted` */
export function restoreNotPermitted(): never {
  throw new RefusedError(403, 'RestoreNotPermitted', {
    ru: 'Восстановить эту запись нельзя: у вас нет права её менять. Обратитесь к редактору организации или администратору реестра.',
    en: 'You cannot restore this document because you may not change it. Ask an editor of the organisation or a registry administrator.',
  });
}

/** @throws RefusedError 409 `VersionErased` */
export function versionErased(): never {
  throw new RefusedError(409, 'VersionErased', {
    ru: 'Содержание этой версии стёрто по закону: показать, восстановить, назвать или стереть её ещё раз нельзя.',
    en: 'The content of this version was erased by law: the version can be neither shown, restored, named nor erased again.',
  });
}

/** @throws RefusedError 409 `VersionInUse` */
export function versionInUse(): never {
  throw new RefusedError(409, 'VersionInUse', {
    ru: 'Эта версия – нынешнее содержание материала. Сначала измените материал и опубликуйте изменение или снимите его с публикации, потом сотрите версию.',
    en: 'This version is the present content of the document. Change the document and publish the change, or withdraw it, then erase the version.',
  });
}

/** @throws RefusedError 409 `AlreadyRestored` */
export function alreadyRestored(): never {
  throw new RefusedError(409, 'AlreadyRestored', {
    ru: 'Эту запись только что восстановил кто-то другой. Откройте её в разделе материалов.',
    en: 'Somebody else has just restored this document. Open it in the content manager.',
  });
}
