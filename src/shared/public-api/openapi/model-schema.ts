import type { FieldKind, PublicField, PublicLink, PublicModel } from '../model/public-model';
import { schemaRef } from './schema-names';

export type JsonSchema = Readonly<Record<string, unknown>>;

const OF_KIND: Readonly<Record<FieldKind, JsonSchema>> = {
  documentId: { type: 'string', pattern: '^[a-z0-9]{24}$' },
  text: { type: 'string' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  time: { type: 'string', pattern: '^\\d{2}:\\d{2}:\\d{2}\\.\\d{3}$' },
  datetime: { type: 'string', format: 'date-time' },
  json: {},
};

const BLOCKS: JsonSchema = { type: 'array', items: { type: 'object', additionalProperties: true } };
const ALWAYS = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt'];

const isAlways = ({ name, required }: PublicField): boolean => required || ALWAYS.includes(name);

function fieldSchema(field: PublicField): JsonSchema {
  const base = field.type === 'blocks' ? BLOCKS : OF_KIND[field.kind];
  const bounded = {
    ...base,
    ...(field.type === 'email' ? { format: 'email' } : {}),
    ...(field.maxLength === undefined ? {} : { maxLength: field.maxLength }),
    ...(field.values ? { enum: [...field.values] } : {}),
    ...(field.label ? { description: field.label } : {}),
  };
  if (isAlways(field) || !('type' in bounded)) return bounded;
  const values = field.values ? { enum: [...field.values, null] } : {};
  return { ...bounded, ...values, type: [bounded.type, 'null'] };
}

function linkSchema(link: PublicLink): JsonSchema {
  const target = schemaRef(link.target);
  return link.isMany ? { type: 'array', items: target } : { oneOf: [target, { type: 'null' }] };
}

/** A model as its answers look. Links are there when they are populated; fields may be narrowed by `fields`. */
export function modelSchema(model: PublicModel): JsonSchema {
  const fields = [...model.fields.values()];
  const properties = Object.fromEntries([
    ...fields.map((field) => [field.name, fieldSchema(field)]),
    ...[...model.links.values()].map((link) => [link.name, linkSchema(link)]),
  ]);
  const required = fields.map(({ name }) => name);
  return { type: 'object', properties, required, additionalProperties: false };
}
