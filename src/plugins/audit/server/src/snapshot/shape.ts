import type { Core, UID } from '@strapi/strapi';
import type { FieldKind, FieldShape, ModelShape, ShapeOf } from '../../../../../domain/versions/shape';
import { snapshotModels } from './model';

const KINDS: Readonly<Record<string, FieldKind>> = {
  integer: 'number',
  float: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  datetime: 'datetime',
  timestamp: 'datetime',
  blocks: 'blocks',
  json: 'json',
  enumeration: 'enumeration',
};

/** What the content types and components of this release can hold. */
export function shapesOfToday(strapi: Core.Strapi): ShapeOf {
  const modelOf = snapshotModels(strapi);
  return (uid) => {
    const schema = strapi.getModel(uid as UID.Schema);
    if (!schema) return null;
    const { fields, links } = modelOf(uid);
    const values = (name: string): readonly string[] => {
      const attribute = Object.entries(schema.attributes).find(([own]) => own === name)?.[1];
      return attribute && 'enum' in attribute && Array.isArray(attribute.enum) ? attribute.enum : [];
    };
    const shape: ModelShape = new Map<string, FieldShape>([
      ...fields.map(({ name, type, isState }): [string, FieldShape] => [
        name,
        { kind: KINDS[type] ?? 'text', isMany: false, isState, values: values(name) },
      ]),
      ...links.map(({ name, kind, target, isMany }): [string, FieldShape] => [
        name,
        { kind, isMany, target, isState: false },
      ]),
    ]);
    return shape;
  };
}
