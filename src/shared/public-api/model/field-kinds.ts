import type { FieldKind } from './public-model';

const KINDS: Readonly<Record<string, FieldKind>> = {
  increments: 'integer',
  integer: 'integer',
  float: 'decimal',
  decimal: 'decimal',
  string: 'text',
  text: 'text',
  richtext: 'text',
  email: 'text',
  uid: 'text',
  enumeration: 'text',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  datetime: 'datetime',
  json: 'json',
  blocks: 'json',
};

/** Undefined for what is never public (passwords) or not a column (relations). */
export const kindOfType = (type: string): FieldKind | undefined => KINDS[type];
