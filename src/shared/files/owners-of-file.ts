import type { Core, UID } from '@strapi/strapi';
import type { FileRow } from './find-file';
import { textsNaming } from './texts-naming-file';

/** A row of a content type that shows a file. */
export interface FileOwner {
  readonly uid: UID.ContentType;
  readonly id: number;
}

/** Rows of content types the file is part of: attached to them, to a component of theirs, or shown in their text. */
export async function* ownersOf(strapi: Core.Strapi, file: FileRow): AsyncGenerator<FileOwner> {
  for (const { __type, id } of file.related ?? []) yield* rowsWith(strapi, __type, id);
  for (const { uid, id } of await textsNaming(strapi, file.hash)) yield* rowsWith(strapi, uid, id);
}

async function* rowsWith(strapi: Core.Strapi, uid: string, id: number): AsyncGenerator<FileOwner> {
  if (isContentType(strapi, uid)) yield { uid, id };
  if (!isComponent(strapi, uid)) return;
  for (const { parent, field } of parentsOf(strapi, uid)) {
    const rows: { id: number }[] = await strapi.db
      .query(parent)
      .findMany({ select: ['id'], where: { [field]: { id } } });
    for (const row of rows) yield* rowsWith(strapi, parent, row.id);
  }
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
