import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import { pluginApi } from '../../../../../shared/plugin-api';
import { TEMPLATE_UID } from '../../../shared/ids';
import type { Template } from '../../../shared/panel';
import { getService } from '../get-service';
import type { TemplateKey } from './templates';

/**
 * Back to the text as shipped; where nothing was edited nothing happens.
 * @throws RefusedError 404 `TemplateNotFound`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(key: TemplateKey): Promise<Template> {
    const templates = getService(strapi, 'templates');
    const event = templates.eventOf(key);
    await inTransaction(strapi, async (trx) => {
      const id = `${key.event}:${key.channel}`;
      await lockDocument(trx, TEMPLATE_UID, id);
      const former = await strapi.db.query(TEMPLATE_UID).delete({ where: { ...key } });
      if (!former) return;
      const shipped = await templates.one(key);
      await pluginApi(strapi, 'audit').record({
        action: 'notifications.template-reset',
        object: { type: TEMPLATE_UID, id, title: event.title.ru },
        before: { subject: former.subject, text: former.text },
        after: { subject: shipped.subject, text: shipped.text },
      });
    });
    return templates.one(key);
  },
});
