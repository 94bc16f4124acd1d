import { stripSeparators } from '../identifiers/digits';
import type { Path, Refusal } from '../refusal';
import { type AccountCode, refuseAccount } from './messages';

export function normalizePersonalAccount(input: string): string {
  return stripSeparators(input).toUpperCase();
}

/** Personal account in the treasury: 11 characters, digits and Russian or Latin capitals. */
export function checkPersonalAccount(account: string, path: Path = []): Refusal<AccountCode>[] {
  return /^[0-9A-ZА-ЯЁ]{11}$/.test(account) ? [] : [refuseAccount('PersonalAccountFormat', path)];
}
