import type { Core, Schema } from '@strapi/strapi';
import { INTERNAL_FIELDS, PUBLIC_FILE_FIELDS, PUBLIC_TYPE_UIDS } from '../public-types';
import { kindOfType } from './field-kinds';
import { labelOf } from './label-of';
import { linkOf } from './link-of';
import type { ModelOf, PublicField, PublicLink, PublicModel } from './public-model';

export const FILE = 'plugin::upload.file';

/**
 * Looks models up, compiling each at first use: the tables' names are known only after Strapi has loaded.
 * Unknown uids throw; they can only come from code.
 */
export function publicModels(strapi: Core.Strapi): ModelOf {
  const compiled = new Map<string, PublicModel>();
  return (uid) => {
    const model = compiled.get(uid) ?? compile(strapi, uid);
    compiled.set(uid, model);
    return model;
  };
}

function compile(strapi: Core.Strapi, uid: string): PublicModel {
  const schema = schemaOf(strapi, uid);
  const fields = new Map<string, PublicField>();
  const links = new Map<string, PublicLink>();
  const columns = strapi.db.metadata.get(uid).attributes;
  const systemFields = { id: { type: 'increments' }, ...columnsOfDocument(uid, columns) };
  for (const [attribute, options] of Object.entries({ ...systemFields, ...schema.attributes })) {
    if (!isPublic(uid, attribute, options)) continue;
    const field = fieldOf(attribute, options, columns[attribute]);
    if (field) fields.set(attribute, { ...field, label: labelOf(schema, attribute) });
    const link = linkOf(strapi, uid, attribute, options);
    if (link) links.set(attribute, link);
  }
  const table = strapi.db.metadata.get(uid).tableName;
  const hasDrafts = schema.modelType === 'contentType' && schema.options?.draftAndPublish === true;
  return { uid, kind: kindOf(uid, schema), table, hasDrafts, fields, links };
}

function schemaOf(strapi: Core.Strapi, uid: string): Schema.ContentType | Schema.Component {
  const schemas = new Map<string, Schema.ContentType | Schema.Component>([
    ...Object.entries(strapi.contentTypes),
    ...Object.entries(strapi.components),
  ]);
  const schema = schemas.get(uid);
  if (!schema) throw new Error(`There is no content type or component ${uid}`);
  return schema;
}

const columnsOfDocument = (uid: string, columns: object): Record<string, { type: string }> =>
  'documentId' in columns && uid.includes('::') ? { documentId: { type: 'documentId' } } : {};

function kindOf(uid: string, schema: Schema.ContentType | Schema.Component): PublicModel['kind'] {
  if (schema.modelType === 'component') return 'component';
  return uid === FILE ? 'file' : 'type';
}

function isPublic(uid: string, attribute: string, options: { type: string; private?: boolean }): boolean {
  if (options.private === true || options.type === 'password') return false;
  if (uid === FILE) return PUBLIC_FILE_FIELDS.includes(attribute);
  if (uid.includes('::') && !PUBLIC_TYPE_UIDS.has(uid)) return false;
  return !INTERNAL_FIELDS[uid]?.includes(attribute);
}

interface AttributeOptions {
  type: string;
  required?: boolean;
  enum?: readonly string[];
  maxLength?: number;
}

function fieldOf(name: string, options: AttributeOptions, column: unknown): PublicField | undefined {
  const kind = options.type === 'documentId' ? 'documentId' : kindOfType(options.type);
  if (!kind || typeof column !== 'object' || column === null || !('columnName' in column)) return undefined;
  const { type, required = false, enum: values, maxLength } = options;
  return { name, column: String(column.columnName), kind, type, required, values, maxLength };
}
