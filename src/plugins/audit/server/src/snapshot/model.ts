import type { Core, Schema, UID } from '@strapi/strapi';
import { joinMetadata, joinOfFiles } from '../../../../../shared/public-api/model/link-of';
import type { JoinTable } from '../../../../../shared/public-api/model/public-model';

export interface SnapshotField {
  readonly name: string;
  readonly column: string;
  readonly type: string;
  /** Written by the system, not by an author: kept beside the content. */
  readonly isState: boolean;
}

export interface SnapshotLink {
  readonly name: string;
  readonly kind: 'relation' | 'component' | 'media';
  readonly target: string;
  readonly isMany: boolean;
  readonly join: JoinTable;
}

/** Everything of a content type or component that a version keeps. */
export interface SnapshotModel {
  readonly uid: string;
  readonly table: string;
  readonly hasDrafts: boolean;
  /** The attribute people know the document by. */
  readonly mainField: string | null;
  readonly fields: readonly SnapshotField[];
  readonly links: readonly SnapshotLink[];
}

export type SnapshotModels = (uid: string) => SnapshotModel;

const FILE = 'plugin::upload.file';

/** Kept by Strapi about the row; who and when is told by the version itself. */
const OF_THE_ROW: ReadonlySet<string> = new Set([
  ...['id', 'documentId', 'locale', 'localizations', 'publishedAt'],
  ...['createdAt', 'updatedAt', 'createdBy', 'updatedBy'],
]);

/**
 * Whether versions of the type are kept: content that people edit in the content manager. Operational tables (appeals,
 * comments) hold other people's data and are the journal's business.
 */
export function isVersioned(schema: Schema.ContentType): boolean {
  const manager: unknown = Reflect.get(schema.pluginOptions ?? {}, 'content-manager');
  const isHidden =
    typeof manager === 'object' && manager !== null && 'visible' in manager && manager.visible === false;
  return schema.uid.startsWith('api::') && schema.kind === 'collectionType' && !isHidden;
}

export const versionedTypes = (strapi: Core.Strapi): Schema.ContentType[] =>
  Object.values(strapi.contentTypes).filter(isVersioned);

const isCollectionType = (uid: UID.ContentType): uid is UID.CollectionType => uid.startsWith('api::');

/** The type as the document service takes it; null where no versions of it are kept. */
export function versionedType(strapi: Core.Strapi, type: string): UID.CollectionType | null {
  const uid = versionedTypes(strapi).find((schema) => schema.uid === type)?.uid;
  return uid && isCollectionType(uid) ? uid : null;
}

const kept = new WeakMap<Core.Strapi, Map<string, SnapshotModel>>();

/** Models by uid, each compiled once: names of tables are known when Strapi has loaded. */
export function snapshotModels(strapi: Core.Strapi): SnapshotModels {
  const compiled = kept.get(strapi) ?? new Map<string, SnapshotModel>();
  kept.set(strapi, compiled);
  return (uid) => {
    const model = compiled.get(uid) ?? compile(strapi, uid);
    compiled.set(uid, model);
    return model;
  };
}

function compile(strapi: Core.Strapi, uid: string): SnapshotModel {
  const schema: Schema.ContentType | Schema.Component = strapi.getModel(uid as UID.Schema);
  const fields: SnapshotField[] = [];
  const links: SnapshotLink[] = [];
  for (const [name, options] of Object.entries(schema.attributes)) {
    if (OF_THE_ROW.has(name) || options.type === 'password') continue;
    const link = linkOf(strapi, uid, name, options);
    if (link) links.push(link);
    else fields.push(fieldOf(strapi, uid, name, options));
  }
  const hasDrafts = schema.modelType === 'contentType' && schema.options?.draftAndPublish === true;
  const table = strapi.db.metadata.get(uid).tableName;
  return { uid, table, hasDrafts, mainField: mainFieldOf(schema), fields, links };
}

interface Options {
  type: string;
  writable?: boolean;
  component?: string;
  repeatable?: boolean;
  multiple?: boolean;
  target?: string;
}

/** An attribute that a version could not keep stops the start: silence would lose it. */
function unknownKind(uid: string, name: string, type: string): never {
  throw new Error(`Versions cannot keep ${uid}.${name} of type ${type}: teach server/src/snapshot about it`);
}

function linkOf(strapi: Core.Strapi, uid: string, name: string, options: Options): SnapshotLink | null {
  if (options.type === 'media') {
    const join = joinOfFiles(strapi, uid, name);
    return { name, kind: 'media', target: FILE, isMany: options.multiple ?? false, join };
  }
  if (options.type !== 'component' && options.type !== 'relation') return null;
  const metadata = joinMetadata(strapi, uid, name);
  const target = options.component ?? options.target;
  if (!metadata || !target) unknownKind(uid, name, options.type);
  const { relation, join } = metadata;
  return options.type === 'component'
    ? { name, kind: 'component', target, isMany: options.repeatable ?? false, join }
    : { name, kind: 'relation', target, isMany: relation.endsWith('ToMany'), join };
}

function fieldOf(strapi: Core.Strapi, uid: string, name: string, options: Options): SnapshotField {
  const column: object | undefined = strapi.db.metadata.get(uid).attributes[name];
  if (!column || !('columnName' in column)) unknownKind(uid, name, options.type);
  return { name, column: String(column.columnName), type: options.type, isState: options.writable === false };
}

/** `config.settings.mainField` of the schema: what the content manager titles its rows with. */
function mainFieldOf(schema: object): string | null {
  const path = ['config', 'settings', 'mainField'];
  const found = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    schema,
  );
  return typeof found === 'string' ? found : null;
}
