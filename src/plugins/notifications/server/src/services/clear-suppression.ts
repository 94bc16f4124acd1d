import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { pluginApi } from '../../../../../shared/plugin-api';
import { SUPPRESSION_UID } from '../../../shared/ids';
import { withoutAddress } from '../mail/without-address';

const text = {
  ru: 'Такого закрытого адреса нет. Обновите страницу: возможно, отметку уже сняли.',
  en: 'There is no such suppressed address. Reload the page: it may have been cleared already.',
};

/**
 * Lets messages go to the address again: a person knows that the mailbox works. The journal is for ever and says which
 * channel and why, not which address.
 * @throws RefusedError 404 `SuppressionNotFound`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(documentId: string): Promise<void> {
    await inTransaction(strapi, async () => {
      const cleared = await strapi.db.query(SUPPRESSION_UID).delete({ where: { documentId } });
      if (!cleared) throw new RefusedError(404, 'SuppressionNotFound', text);
      const { channel, address, reason } = cleared;
      await pluginApi(strapi, 'audit').record({
        action: 'notifications.address-cleared',
        object: { type: SUPPRESSION_UID, id: documentId, title: channel },
        before: { reason: withoutAddress(reason ?? '', address) },
        personal: true,
      });
    });
  },
});
