import type { Core } from '@strapi/strapi';
import { changedFields } from '../../../../../domain/audit/changed-fields';
import { checkTemplate } from '../../../../../domain/message-template/check';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import { RefusedError } from '../../../../../shared/errors';
import { pluginApi } from '../../../../../shared/plugin-api';
import { TEMPLATE_UID } from '../../../shared/ids';
import type { Template, TemplateText } from '../../../shared/panel';
import { getService } from '../get-service';
import { upsertTemplate } from '../queries/upsert-template';
import type { TemplateKey } from './templates';

const notSaved = {
  ru: 'Шаблон не сохранён. Исправьте отмеченные поля.',
  en: 'The template is not saved. Correct the fields listed.',
};

/**
 * Changes what messages of an event say by one channel; the journal keeps every version.
 * @throws RefusedError 400 `TemplateRefused` with `TemplateUnknownVariable` and others, 404 `TemplateNotFound`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: { userId: number }, key: TemplateKey, text: TemplateText): Promise<Template> {
    const templates = getService(strapi, 'templates');
    const event = templates.eventOf(key);
    const written = { subject: text.subject.trim(), text: text.text.replace(/\r\n?/g, '\n').trim() };
    const known = event.variables.map(({ name }) => name);
    const refusals = checkTemplate(written, known);
    if (refusals.length > 0) throw new RefusedError(400, 'TemplateRefused', notSaved, { refusals });
    await inTransaction(strapi, async (trx) => {
      const id = `${key.event}:${key.channel}`;
      // Of the row alone nothing could be locked before the first edition.
      await lockDocument(trx, TEMPLATE_UID, id);
      const { subject, text: former } = await templates.one(key);
      const changed = changedFields({ subject, text: former }, written);
      if (Object.keys(changed.after).length === 0) return;
      await upsertTemplate(trx, key, written, actor.userId);
      await pluginApi(strapi, 'audit').record({
        action: 'notifications.template-changed',
        object: { type: TEMPLATE_UID, id, title: event.title.ru },
        ...changed,
      });
    });
    return templates.one(key);
  },
});
