import type { Core } from '@strapi/strapi';
import { pluginApi } from '../../../../../shared/plugin-api';
import { MEMBERSHIP_UID } from '../../../shared/ids';

/**
 * The database empties the reference of a deleted panel user; what is left of a membership is then nobody's. A
 * lifecycle, because panel users are written past the documents.
 */
export function forgetDeletedPeople(strapi: Core.Strapi): void {
  const forget = async (): Promise<void> => {
    const where = { user: { id: { $null: true } } };
    const left = await strapi.db.query(MEMBERSHIP_UID).findMany({ where });
    if (left.length === 0) return;
    await strapi.db.query(MEMBERSHIP_UID).deleteMany({ where });
    // Whose they were says the entry of the deleted account, in the same request.
    for (const { documentId, organization, position } of left)
      await pluginApi(strapi, 'audit').record({
        action: 'registry.member-removed',
        object: { type: MEMBERSHIP_UID, id: documentId, title: position ?? '' },
        organization,
        before: { position },
      });
  };
  strapi.db.lifecycles.subscribe({ models: ['admin::user'], afterDelete: forget, afterDeleteMany: forget });
}
