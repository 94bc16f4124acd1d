import type { Core } from '@strapi/strapi';
import { RefusedError } from '../../../../../shared/errors';
import { pluginApi } from '../../../../../shared/plugin-api';
import { REMARK_UID } from '../../../shared/ids';
import type { Actor } from '../cases/actor';
import { onCase, personAtCase } from '../cases/open-case';
import { caseNotFound } from '../cases/refuse';
import { requireTarget } from '../cases/target';

const notYoursText = {
  ru: 'Замечание закрывает автор материала или модератор.',
  en: 'A remark is resolved by an author of the content or by a moderator.',
};

/**
 * Marks a remark as mended, by whoever may change the document or decides about it.
 * @throws RefusedError 404 `CaseNotFound`, `DocumentNotFound`, 403 `RemarkNotYours`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string): Promise<void> {
    const remark = await strapi.db.query(REMARK_UID).findOne({ where: { documentId } });
    if (!remark) throw caseNotFound();
    await onCase(strapi, String(remark.caseId), async (open) => {
      const { row, uid } = open;
      await requireTarget(strapi, actor, { uid, documentId: row.target_id });
      const person = await personAtCase(strapi, actor, open);
      const isAuthor = row.organization !== null && person.organizations.has(row.organization);
      const mayResolve = person.permissions.has('decide') || (person.permissions.has('submit') && isAuthor);
      if (!mayResolve) throw new RefusedError(403, 'RemarkNotYours', notYoursText);
      if (remark.resolvedAt) return;
      const data = { resolvedBy: person.userId, resolvedAt: new Date() };
      await strapi.db.query(REMARK_UID).update({ where: { documentId, resolvedAt: null }, data });
      await pluginApi(strapi, 'audit').record({
        action: 'moderation.remark-resolved',
        object: { type: row.target_type, id: row.target_id, title: row.target_title },
        organization: row.organization,
        after: { field: remark.field ?? null, reason: remark.reason ?? null },
      });
    });
  },
});
