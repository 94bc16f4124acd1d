import type { Core } from '@strapi/strapi';
import { REMARK_UID } from '../../../shared/ids';
import type { Actor } from '../cases/actor';
import { journalRemark, onRemark } from '../cases/on-remark';

/**
 * Opens a remark again that was not mended after all, while the version is on its way.
 * @throws RefusedError 404 `CaseNotFound`, `DocumentNotFound`, 403 `RemarkNotYours`, 409 `StageForbidsVerb`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string): Promise<void> {
    await onRemark(strapi, actor, 'reopen', documentId, async (at) => {
      if (!at.remark.resolvedAt) return;
      const data = { resolvedBy: null, resolvedAt: null };
      await strapi.db.query(REMARK_UID).update({ where: { documentId }, data });
      await journalRemark(strapi, at, 'moderation.remark-reopened');
    });
  },
});
