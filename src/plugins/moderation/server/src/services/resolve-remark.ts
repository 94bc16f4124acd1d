import type { Core } from '@strapi/strapi';
import { REMARK_UID } from '../../../shared/ids';
import type { Actor } from '../cases/actor';
import { journalRemark, onRemark } from '../cases/on-remark';

/**
 * Marks a remark as mended, by whoever may change the document or decides about it.
 * @throws RefusedError 404 `CaseNotFound`, `DocumentNotFound`, 403 `RemarkNotYours`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string): Promise<void> {
    await onRemark(strapi, actor, 'resolve', documentId, async (at) => {
      if (at.remark.resolvedAt) return;
      const data = { resolvedBy: at.person.userId, resolvedAt: new Date() };
      await strapi.db.query(REMARK_UID).update({ where: { documentId }, data });
      await journalRemark(strapi, at, 'moderation.remark-resolved');
    });
  },
});
