import type { Core } from '@strapi/strapi';
import { checkTemplate } from '../../../../../domain/message-template/check';
import { renderSubject, renderTemplate } from '../../../../../domain/message-template/render';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { NOTIFICATION_UID } from '../../../shared/ids';
import type { TemplateText } from '../../../shared/panel';
import { getService } from '../get-service';
import { insertMessages } from '../queries/insert-messages';
import { ownDestination } from '../recipients/own-destination';
import { sampleData } from './preview-template';
import type { TemplateKey } from './templates';

const refused = {
  ru: 'Проверочное сообщение не отправлено. Исправьте отмеченные поля.',
  en: 'The test is not sent. Correct the fields listed.',
};

/**
 * Sends the text as it stands in the editor, saved or not, to the person who edits it, filled with sample data. It goes
 * the way of every message and is in the delivery log.
 * @throws RefusedError 400 `TemplateRefused`, 404 `TemplateNotFound`, 422 `ChannelUnavailable`, `NoAddressForChannel`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  return {
    /** @returns where it goes; null: into the panel */
    async run(
      actor: { userId: number },
      key: TemplateKey,
      written: TemplateText,
    ): Promise<{ address: string | null }> {
      const event = getService(strapi, 'templates').eventOf(key);
      const known = event.variables.map(({ name }) => name);
      const refusals = checkTemplate(written, known);
      if (refusals.length > 0) throw new RefusedError(400, 'TemplateRefused', refused, { refusals });
      const destination = await ownDestination(strapi, actor.userId, key.channel);
      const data = sampleData(event);
      const words = {
        subject: renderSubject(written.subject, data),
        text: renderTemplate(written.text, data),
      };
      await inTransaction(strapi, async (trx) => {
        const kept = await strapi.db.query(NOTIFICATION_UID).create({
          data: { event: event.code, data, recipients: [], dispatchedAt: new Date() },
        });
        const origin = { notification: String(kept.documentId), event: event.code, words, isBulk: false };
        const messages = await insertMessages(trx, origin, [destination]);
        await getService(strapi, 'schedule-messages').run(trx, messages, false);
      });
      return { address: destination.address };
    },
  };
};
