import { RefusedError } from '../../../../../shared/errors';

/** @throws RefusedError 404 `MembershipNotFound` */
export function membershipNotFound(): never {
  throw new RefusedError(404, 'MembershipNotFound', {
    ru: 'Этой записи о сотруднике уже нет. Обновите список.',
    en: 'This membership does not exist any more. Reload the list.',
  });
}
