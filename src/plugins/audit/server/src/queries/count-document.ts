import type { Core, UID } from '@strapi/strapi';
import type { Filters } from '../../../../../shared/strapi-services';

/** How many rows (draft, published) of the document meet the filters. */
export const countDocument = (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  filters: Filters,
): Promise<number> => strapi.db.query(uid).count({ where: { $and: [{ documentId }, filters] } });
