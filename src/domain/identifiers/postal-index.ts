import type { Path, Refusal } from '../refusal';
import { stripSeparators } from './digits';
import { type IdentifierCode, refuseIdentifier } from './messages';

export const normalizePostalIndex = stripSeparators;

export function checkPostalIndex(index: string, path: Path = []): Refusal<IdentifierCode>[] {
  return /^[1-9][0-9]{5}$/.test(index) ? [] : [refuseIdentifier('PostalIndexFormat', path)];
}
