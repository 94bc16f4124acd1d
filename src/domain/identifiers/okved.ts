import type { Path, Refusal } from '../refusal';
import { stripSeparators } from './digits';
import { type IdentifierCode, refuseIdentifier } from './messages';

export const normalizeOkved = stripSeparators;

/** ОКВЭД2 (ОК 029-2014), kind of activity: `XX[.X[X[.X[X]]]]`. */
export function checkOkved(okved: string, path: Path = []): Refusal<IdentifierCode>[] {
  const fits = /^[0-9]{2}(?:\.[0-9](?:[0-9](?:\.[0-9]{1,2})?)?)?$/.test(okved);
  return fits ? [] : [refuseIdentifier('OkvedFormat', path)];
}
