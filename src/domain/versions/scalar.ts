import { isBlocks } from './blocks-text';
import { isList, type Value } from './content';
import type { FieldKind, FieldShape } from './shape';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

const asText = (value: Value): Value | undefined => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};

const asNumber = (value: Value): Value | undefined => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && NUMBER.test(value) ? Number(value) : undefined;
};

const matching =
  (form: RegExp) =>
  (value: Value): Value | undefined =>
    typeof value === 'string' && form.test(value) ? value : undefined;

const READERS: Readonly<Partial<Record<FieldKind, (value: Value) => Value | undefined>>> = {
  text: asText,
  number: asNumber,
  boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  date: matching(DATE),
  time: matching(TIME),
  datetime: (value) =>
    typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : undefined,
  blocks: (value) => (isBlocks(value) || (isList(value) && value.length === 0) ? value : undefined),
  json: (value) => value,
};

/** The value as a field of this kind holds it, undefined where it cannot without a loss. */
export const scalarValue = ({ kind }: FieldShape, value: Value): Value | undefined => READERS[kind]?.(value);
