import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import { CASE_UID } from '../../../shared/ids';
import type { ModeratedUid } from '../content/moderated-types';
import { readContent } from '../content/read-content';
import { lockOpenCase } from '../queries/find-case';
import { createCase } from './create-case';
import { documentNotFound } from './refuse';

/** Undoes the rehearsal; never leaves this file. */
class Rehearsed extends Error {}

/**
 * Publishes the draft and undoes it: whatever would refuse the publication after the approval refuses the submission
 * before it. Has to run outside of any transaction.
 * @throws RefusedError as the publication would
 */
export async function rehearsePublication(
  strapi: Core.Strapi,
  uid: ModeratedUid,
  documentId: string,
): Promise<void> {
  try {
    await inTransaction(strapi, async (trx) => {
      await lockDocument(trx, uid, documentId);
      const content = await readContent(strapi, uid, documentId, 'draft');
      if (!content) throw documentNotFound();
      const target = { uid, documentId };
      const row =
        (await lockOpenCase(trx, uid, documentId)) ?? (await createCase(strapi, trx, target, content, false));
      // The checks have been asked before, with answers for people.
      const approved = { stage: 'approved', approvedHash: content.hash, isWaived: true };
      await strapi.db.query(CASE_UID).update({ where: { id: row.id }, data: approved });
      await strapi.documents(uid).publish({ documentId });
      throw new Rehearsed();
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
}
