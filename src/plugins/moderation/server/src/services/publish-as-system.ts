import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import type { ModerationApi } from '../../../shared/contract';
import { createCase } from '../cases/create-case';
import { moveCase } from '../cases/move-case';
import { moderatedType } from '../content/moderated-types';
import { readContent } from '../content/read-content';
import { lockOpenCase, lockPublishedCase } from '../queries/find-case';

/** See `ModerationApi`: the one way past the review that is no person's, and that no request can reach. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run({ type, documentId, reason }: Parameters<ModerationApi['publishAsSystem']>[0]): Promise<void> {
    if (strapi.requestContext.get()) throw new Error('Nothing is published as the system inside a request');
    const uid = moderatedType(strapi, type);
    if (!uid) throw new Error(`${type} is not under moderation`);
    await inTransaction(strapi, async (trx) => {
      await lockDocument(trx, uid, documentId);
      const content = await readContent(strapi, uid, documentId, 'draft');
      if (!content) throw new Error(`${type} has no draft ${documentId}`);
      const published = await lockPublishedCase(trx, uid, documentId);
      if (published?.approved_hash !== content.hash) {
        const row =
          (await lockOpenCase(trx, uid, documentId)) ??
          (await createCase(strapi, trx, { uid, documentId }, content, published !== null));
        await moveCase(strapi, row, {
          verb: 'publish-at-once',
          stage: 'approved',
          by: null,
          text: reason,
          contentHash: content.hash,
          data: {
            approvedHash: content.hash,
            isWaived: true,
            claimedBy: null,
            claimedUntil: null,
            dueAt: null,
          },
        });
      }
      await strapi.documents(uid).publish({ documentId });
    });
  },
});
