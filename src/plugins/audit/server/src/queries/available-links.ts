import type { Core, UID } from '@strapi/strapi';
import {
  type Fields,
  type FileMark,
  isFields,
  isFile,
  isList,
  isRelation,
  labelKey,
  type RelationMark,
  type Value,
} from '../../../../../domain/versions/content';
import {
  type Ability,
  contentPermissions,
  type Filters,
  filePermissions,
} from '../../../../../shared/strapi-services';

function marksIn(value: Value): (RelationMark | FileMark)[] {
  if (isList(value)) return value.flatMap(marksIn);
  if (isRelation(value) || isFile(value)) return [value];
  return isFields(value) ? Object.values(value).flatMap(marksIn) : [];
}

/** The filter of what may be read, null for nothing. */
async function readable(
  strapi: Core.Strapi,
  ability: Ability,
  uid: UID.ContentType,
): Promise<Filters | null> {
  const checker = contentPermissions(strapi, ability, uid);
  return checker.cannot.read() ? null : ((await checker.sanitizedQuery.read({})).filters ?? {});
}

async function documentsThere(
  strapi: Core.Strapi,
  ability: Ability,
  uid: UID.ContentType,
  ids: string[],
): Promise<string[]> {
  const filters = strapi.contentTypes[uid] && (await readable(strapi, ability, uid));
  if (!filters) return [];
  const where = { $and: [{ documentId: { $in: ids } }, filters] };
  const rows: { documentId: string }[] = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId'], where });
  return rows.map(({ documentId }) => labelKey({ $relation: uid, documentId }));
}

async function filesThere(strapi: Core.Strapi, ability: Ability, marks: FileMark[]): Promise<string[]> {
  const permissions = filePermissions(strapi, ability, 'plugin::upload.read');
  if (!permissions.isAllowed) return [];
  const named = { id: { $in: marks.map(({ $file }) => $file) } };
  const rows: { id: number; hash: string }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ select: ['id', 'hash'], where: { $and: [named, permissions.getQuery() ?? {}] } });
  return rows.map(({ id, hash }) => labelKey({ $file: id, hash }));
}

/** Which of the documents and files a content points to exist for the person, as keys of labels. */
export async function availableLinks(
  strapi: Core.Strapi,
  ability: Ability,
  content: Fields,
): Promise<ReadonlySet<string>> {
  const marks = marksIn(content);
  const there: string[] = [];
  const files = marks.filter(isFile);
  if (files.length > 0) there.push(...(await filesThere(strapi, ability, files)));
  const links = marks.filter(isRelation);
  for (const uid of new Set(links.map(({ $relation }) => $relation))) {
    const ids = links.filter(({ $relation }) => $relation === uid).map(({ documentId }) => documentId);
    there.push(...(await documentsThere(strapi, ability, uid as UID.ContentType, ids)));
  }
  return new Set(there);
}
