import type { Core } from '@strapi/strapi';
import { PUBLIC_TYPE_UIDS } from '../public-types';
import type { JoinTable, PublicLink } from './public-model';

const FILE = 'plugin::upload.file';

interface LinkOptions {
  type: string;
  required?: boolean;
  component?: string;
  repeatable?: boolean;
  multiple?: boolean;
  target?: string;
}

/** The link of an attribute, or undefined when it is none or leads to something that is not public. */
export function linkOf(
  strapi: Core.Strapi,
  uid: string,
  name: string,
  options: LinkOptions,
): PublicLink | undefined {
  const required = options.required ?? false;
  if (options.type === 'media') {
    const join = joinOfFiles(strapi, uid, name);
    return { name, kind: 'media', target: FILE, isMany: options.multiple ?? false, required, join };
  }
  const metadata = joinMetadata(strapi, uid, name);
  if (!metadata) return undefined;
  if (options.type === 'component' && options.component) {
    const { component: target, repeatable: isMany = false } = options;
    return { name, kind: 'component', target, isMany, required, join: metadata.join };
  }
  if (options.type !== 'relation' || !options.target || !PUBLIC_TYPE_UIDS.has(options.target))
    return undefined;
  const isMany = metadata.relation.endsWith('ToMany');
  return { name, kind: 'relation', target: options.target, isMany, required, join: metadata.join };
}

interface StrapiJoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  on?: Record<string, unknown>;
  orderColumnName?: string;
}

const isJoinTable = (value: unknown): value is StrapiJoinTable =>
  typeof value === 'object' && value !== null && 'joinColumn' in value && 'inverseJoinColumn' in value;

/** How the rows of a relation or a component are joined; undefined where the attribute is not joined by a table. */
export function joinMetadata(strapi: Core.Strapi, uid: string, name: string) {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  if (attribute?.type !== 'relation' || !('joinTable' in attribute)) return undefined;
  const joinTable: unknown = attribute.joinTable;
  if (!isJoinTable(joinTable)) return undefined;
  const join: JoinTable = {
    table: joinTable.name,
    ownerColumn: joinTable.joinColumn.name,
    targetColumn: joinTable.inverseJoinColumn.name,
    on: Object.entries(joinTable.on ?? {}).map(([column, value]) => [column, String(value)] as const),
    ...(joinTable.orderColumnName ? { orderColumn: joinTable.orderColumnName } : {}),
  };
  return { relation: attribute.relation, join };
}

/** Files are joined from their side: one table for every owner, told apart by the owner's type and field. */
export function joinOfFiles(strapi: Core.Strapi, uid: string, name: string): JoinTable {
  const related = strapi.db.metadata.get(FILE).attributes.related;
  if (!related || !('joinTable' in related) || !related.joinTable || !('morphColumn' in related.joinTable)) {
    throw new Error('The files of Strapi are not joined as expected; re-read its metadata after an upgrade');
  }
  const { name: table, joinColumn, morphColumn } = related.joinTable;
  return {
    table,
    ownerColumn: morphColumn.idColumn.name,
    targetColumn: joinColumn.name,
    on: [
      [morphColumn.typeColumn.name, uid],
      ['field', name],
    ],
    orderColumn: 'order',
  };
}
