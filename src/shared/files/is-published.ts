import type { Core, UID } from '@strapi/strapi';
import type { FileRow } from './find-file';
import { textsNaming } from './texts-naming-file';

const STAFF = 'staff';

/**
 * Whether anyone may have the file: it is part of something published – attached to it, to a component of it, or shown
 * in its text. A file of a draft, of an operational table or of nothing at all is not, whoever knows its address.
 */
export async function isFilePublished(strapi: Core.Strapi, file: FileRow): Promise<boolean> {
  for (const { __type, id } of file.related ?? []) {
    if (await isRowPublished(strapi, __type, id)) return true;
  }
  for (const { uid, id } of await textsNaming(strapi, file.hash)) {
    if (await isRowPublished(strapi, uid, id)) return true;
  }
  return false;
}

async function isRowPublished(strapi: Core.Strapi, uid: string, id: number): Promise<boolean> {
  if (isComponent(strapi, uid)) return isComponentPublished(strapi, uid, id);
  if (!uid.startsWith('api::') || !isContentType(strapi, uid)) return false;
  const { options, attributes } = strapi.contentType(uid);
  const audience = Object.entries(attributes).find(([name]) => name === 'audience')?.[1];
  const where = {
    id,
    ...(options?.draftAndPublish === true && { publishedAt: { $notNull: true } }),
    // Articles for employees are published to them alone.
    ...(audience?.type === 'enumeration' && { audience: { $ne: STAFF } }),
  };
  return (await strapi.db.query(uid).count({ where })) > 0;
}

async function isComponentPublished(strapi: Core.Strapi, uid: UID.Component, id: number): Promise<boolean> {
  for (const { parent, field } of parentsOf(strapi, uid)) {
    const owners: { id: number }[] = await strapi.db
      .query(parent)
      .findMany({ select: ['id'], where: { [field]: { id } } });
    for (const owner of owners) {
      if (await isRowPublished(strapi, parent, owner.id)) return true;
    }
  }
  return false;
}

function parentsOf(strapi: Core.Strapi, component: UID.Component): { parent: UID.Schema; field: string }[] {
  return Object.values({ ...strapi.contentTypes, ...strapi.components }).flatMap((model) =>
    Object.entries(model.attributes)
      .filter(([, attribute]) => attribute.type === 'component' && attribute.component === component)
      .map(([field]) => ({ parent: model.uid, field })),
  );
}

const isComponent = (strapi: Core.Strapi, uid: string): uid is UID.Component => uid in strapi.components;
const isContentType = (strapi: Core.Strapi, uid: string): uid is UID.ContentType =>
  uid in strapi.contentTypes;
