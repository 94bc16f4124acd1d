import { stripSeparators } from '../identifiers/digits';
import type { Path, Refusal } from '../refusal';
import { type AccountCode, refuseAccount } from './messages';

export const normalizeKbk = stripSeparators;

/** КБК of a payment to a budget: 20 digits; those of institutions begin with seventeen zeros. */
export function checkKbk(kbk: string, path: Path = []): Refusal<AccountCode>[] {
  return /^[0-9]{20}$/.test(kbk) ? [] : [refuseAccount('KbkFormat', path)];
}

/** `18210301000011000110` → `182 1 03 01000 01 1000 110`, the groups of the budget classification. */
export function formatKbk(kbk: string): string {
  return kbk.replace(/^(\d{3})(\d)(\d{2})(\d{5})(\d{2})(\d{4})(\d{3})$/, '$1 $2 $3 $4 $5 $6 $7');
}
