import type { Core } from '@strapi/strapi';
import { MEMBERSHIP_UID } from '../../../shared/ids';

/**
 * The database empties the reference of a deleted panel user; what is left of a membership is then nobody's. A
 * lifecycle, because panel users are written past the documents.
 */
export function forgetDeletedPeople(strapi: Core.Strapi): void {
  const forget = async (): Promise<void> => {
    await strapi.db.query(MEMBERSHIP_UID).deleteMany({ where: { user: { id: { $null: true } } } });
  };
  strapi.db.lifecycles.subscribe({ models: ['admin::user'], afterDelete: forget, afterDeleteMany: forget });
}
