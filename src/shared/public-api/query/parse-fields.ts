import type { Path } from '../../../domain/refusal';
import type { PublicField, PublicModel } from '../model/public-model';
import { parseText } from './parse-value';
import { namesOf } from './plain-object';
import { refuseQuery } from './refuse-query';

/** Always there: a reader cannot ask for the document again without it. */
const IDENTITY: readonly string[] = ['id', 'documentId'];

/** `fields=title,slug`, `fields[0]=title` or `fields=*`; unset means all that are public. */
export function parseFields(raw: unknown, model: PublicModel, path: Path): PublicField[] {
  const everything = [...model.fields.values()];
  if (raw === undefined) return everything;
  const asked = namesOf(raw, path, parseText);
  if (asked.includes('*')) return everything;
  const unknown = asked.find((key) => !model.fields.has(key));
  if (unknown !== undefined) refuseQuery('UnknownField', [...path, unknown]);
  return everything.filter((field) => IDENTITY.includes(field.name) || asked.includes(field.name));
}
