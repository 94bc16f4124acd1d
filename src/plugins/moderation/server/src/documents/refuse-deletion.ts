import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { ACTIONS } from '../../../shared/ids';
import { wasPublic } from '../queries/was-public';

const needsWithdrawer = {
  ru: 'Материал был на сайте. Удалить его может тот, кто снимает с публикации: обратитесь к модератору.',
  en: 'It has been public. Whoever may withdraw may delete it: ask a moderator.',
};

/**
 * With a document goes what the public is told of its withdrawal, so whoever may not withdraw may not delete what has
 * been public. Asked under the lock of the document: the content manager looked before an approval could end.
 * @throws RefusedError 409 `HasBeenPublic`
 */
export async function refuseDeletion(
  strapi: Core.Strapi,
  trx: Transaction,
  type: string,
  documentId: string,
): Promise<void> {
  const ability = strapi.requestContext.get()?.state.userAbility;
  if (!ability || ability.can(ACTIONS.withdraw) || !(await wasPublic(trx, type, documentId))) return;
  throw new RefusedError(409, 'HasBeenPublic', needsWithdrawer);
}
