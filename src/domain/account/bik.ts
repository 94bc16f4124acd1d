import { stripSeparators } from '../identifiers/digits';
import type { Path, Refusal } from '../refusal';
import { type AccountCode, refuseAccount } from './messages';

export const normalizeBik = stripSeparators;

/** БИК: 9 digits. Banks begin with 04, bodies of the treasury with 00, 01 or 02: the beginning is not judged. */
export function checkBik(bik: string, path: Path = []): Refusal<AccountCode>[] {
  return /^[0-9]{9}$/.test(bik) ? [] : [refuseAccount('BikFormat', path)];
}
