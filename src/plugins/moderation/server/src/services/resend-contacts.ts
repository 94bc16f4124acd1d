import type { Core } from '@strapi/strapi';
import { reasonsAgainstResend } from '../../../../../domain/moderation/contact-data';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import { ORGANIZATION } from '../activation/tell-of-activation';
import type { Actor } from '../cases/actor';
import { refuseFor } from '../cases/refuse';
import { requireTarget } from '../cases/target';
import { contactStanding } from '../contacts/contact-standing';
import { resenderOf } from '../contacts/resender-of';
import { sendContactLetter } from '../contacts/send-contact-letter';
import { currentContactRow } from '../queries/contact-requests';

/**
 * Sends the letter about contact data once more; its link works from now on for a whole term again.
 * @throws RefusedError 404 `DocumentNotFound`, 403 `ForeignOrganization`, 409 `NothingToConfirm`, `LetterJustSent`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, organization: string): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      await lockDocument(trx, ORGANIZATION, organization);
      const content = await requireTarget(strapi, actor, { uid: ORGANIZATION, documentId: organization });
      const standing = await contactStanding(trx, organization, content);
      const resender = await resenderOf(strapi, actor, organization);
      refuseFor(reasonsAgainstResend(standing, resender, new Date()));
      const row = await currentContactRow(trx, organization);
      if (row) await sendContactLetter(strapi, trx, row);
    });
  },
});
