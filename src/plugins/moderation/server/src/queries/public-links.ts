import type { Core } from '@strapi/strapi';
import type { RelationMark } from '../../../../../domain/versions/content';

/** Those of the links whose document the public may see now; of a type without drafts, those that are there. */
export async function publicLinks(strapi: Core.Strapi, links: readonly RelationMark[]): Promise<Set<string>> {
  const types = [...new Set(links.map(({ $relation }) => $relation))];
  const found = await Promise.all(
    types.map(async (type) => {
      const model = Object.values(strapi.contentTypes).find(({ uid }) => uid === type);
      if (!model) return [];
      const documentId = { $in: links.flatMap((link) => (link.$relation === type ? [link.documentId] : [])) };
      const isPublic = model.options?.draftAndPublish ? { publishedAt: { $notNull: true } } : {};
      const rows: { documentId: string }[] = await strapi.db
        .query(model.uid)
        .findMany({ select: ['documentId'], where: { documentId, ...isPublic } });
      return rows.map((row) => placeOf({ $relation: type, documentId: row.documentId }));
    }),
  );
  return new Set(found.flat());
}

export const placeOf = ({ $relation, documentId }: Pick<RelationMark, '$relation' | 'documentId'>): string =>
  `${$relation}:${documentId}`;
