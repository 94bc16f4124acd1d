import type { Core, Struct } from '@strapi/strapi';
import { ORGANIZATION_UID } from '../../../shared/ids';

interface Reference {
  readonly uid: string;
  readonly field: string;
}

/** Every attribute, of whatever type, that names an organisation. */
function referencesToOrganizations(strapi: Core.Strapi): Reference[] {
  const types: Struct.ContentTypeSchema[] = Object.values(strapi.contentTypes);
  return types.flatMap(({ uid, attributes }) =>
    Object.entries(attributes).flatMap(([field, attribute]) =>
      attribute.type === 'relation' && 'target' in attribute && attribute.target === ORGANIZATION_UID
        ? [{ uid, field }]
        : [],
    ),
  );
}

/** How many documents point to the organisation, itself not counted; with `published` those a reader can see. */
export async function countPointingTo(
  strapi: Core.Strapi,
  organization: string,
  state: 'published' | 'any',
): Promise<number> {
  const found = new Set<string>();
  for (const { uid, field } of referencesToOrganizations(strapi)) {
    const rows = await strapi.db.query(uid).findMany({
      select: ['documentId'],
      where: {
        [field]: { documentId: organization },
        ...(state === 'published' ? { publishedAt: { $notNull: true } } : {}),
      },
    });
    for (const { documentId } of rows) found.add(`${uid}:${documentId}`);
  }
  found.delete(`${ORGANIZATION_UID}:${organization}`);
  return found.size;
}
