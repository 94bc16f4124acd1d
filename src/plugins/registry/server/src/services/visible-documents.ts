import type { Core, UID } from '@strapi/strapi';
import {
  type Ability,
  contentPermissions,
  type Filters,
  filePermissions,
} from '../../../../../shared/strapi-services';

/** A record as a request names it; the documentId counts where both are given. */
export interface Reference {
  readonly id?: number;
  readonly documentId?: string;
}

/** Whether both are the same record, judged by what the first one says. */
export const samePlace = (one: Reference, other: Reference): boolean =>
  one.documentId === undefined ? one.id === other.id : one.documentId === other.documentId;

const MAX_ROW_ID = 2_147_483_647;
const FILE = 'plugin::upload.file';

/** Asks, with the conditions of the person's permissions, which documents and files exist for that person. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** The filter of what may be read, `{}` for everything, null for nothing. */
  async function readable(ability: Ability, uid: UID.ContentType): Promise<Filters | null> {
    if (uid === FILE) {
      const files = filePermissions(strapi, ability, 'plugin::upload.read');
      return files.isAllowed ? (files.getQuery() ?? {}) : null;
    }
    const checker = contentPermissions(strapi, ability, uid);
    return checker.cannot.read() ? null : ((await checker.sanitizedQuery.read({})).filters ?? {});
  }

  return {
    /** Those of the references that do not exist for the person, whether hidden or missing. */
    async hiddenOf(
      ability: Ability,
      uid: UID.ContentType,
      references: readonly Reference[],
    ): Promise<Reference[]> {
      const filters = await readable(ability, uid);
      if (!filters) return [...references];
      const ids = references.flatMap(({ id }) => (id && id <= MAX_ROW_ID ? [id] : []));
      const documentIds = references.flatMap(({ documentId }) => (documentId ? [documentId] : []));
      const named = { $or: [{ id: { $in: ids } }, { documentId: { $in: documentIds } }] };
      const rows: Reference[] = await strapi.db
        .query(uid)
        .findMany({ select: ['id', 'documentId'], where: { $and: [named, filters] } });
      return references.filter((reference) => !rows.some((row) => samePlace(reference, row)));
    },
  };
};
