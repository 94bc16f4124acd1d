import { stripSeparators } from '../identifiers/digits';
import type { Path, Refusal } from '../refusal';
import { type AccountCode, refuseAccount } from './messages';

export const normalizeBic = stripSeparators;

/** БИК: 9 digits. Banks begin with 04, bodies of the treasury with 00, 01 or 02: the beginning is not judged. */
export function checkBic(bic: string, path: Path = []): Refusal<AccountCode>[] {
  return /^[0-9]{9}$/.test(bic) ? [] : [refuseAccount('BicFormat', path)];
}
