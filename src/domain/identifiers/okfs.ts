import type { Path, Refusal } from '../refusal';
import { stripSeparators } from './digits';
import { type IdentifierCode, refuseIdentifier } from './messages';

export const normalizeOkfs = stripSeparators;

/** ОКФС (ОК 027-99), form of ownership: two digits. */
export function checkOkfs(okfs: string, path: Path = []): Refusal<IdentifierCode>[] {
  return /^[0-9]{2}$/.test(okfs) && okfs !== '00' ? [] : [refuseIdentifier('OkfsFormat', path)];
}
