import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { moveCase } from '../cases/move-case';
import { isModerated } from '../content/moderated-types';
import { supersedeContacts } from '../queries/contact-requests';
import { lockOpenCase, lockPublishedCase } from '../queries/find-case';
import { refuseDeletion } from './refuse-deletion';

const needsReasonText = {
  ru: 'Снимите материал с публикации кнопкой «Снять с публикации» в блоке «Модерация»: нужна причина.',
  en: 'Withdraw it with the button “Withdraw” under “Moderation”: a reason is needed.',
};

/**
 * Keeps cases true to what is public. A request withdraws through the verb, which has moved the case before and gives
 * the public a reason; only the program (an expiry, a clean-up) withdraws without one.
 * @throws RefusedError 409 `WithdrawalNeedsReason` or `HasBeenPublic`
 */
export function followDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid, params, contentType } = context;
    if (!isModerated(contentType) || (action !== 'unpublish' && action !== 'delete')) return next();
    const { documentId } = params;
    return inTransaction(strapi, async (trx) => {
      const published = await lockPublishedCase(trx, uid, documentId);
      if (published && action === 'unpublish' && strapi.requestContext.get()) {
        throw new RefusedError(409, 'WithdrawalNeedsReason', needsReasonText);
      }
      if (action === 'delete') await refuseDeletion(strapi, trx, uid, documentId);
      const result = await next();
      const data = { withdrawnAt: new Date() };
      if (published)
        await moveCase(strapi, published, { verb: 'withdraw', stage: 'withdrawn', by: null, data });
      if (action === 'delete') await supersedeContacts(trx, documentId, null);
      const open = action === 'delete' ? await lockOpenCase(trx, uid, documentId) : null;
      if (open) await moveCase(strapi, open, { verb: 'archive', stage: 'archived', by: null });
      return result;
    });
  });
}
