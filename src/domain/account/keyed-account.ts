import { stripSeparators } from '../identifiers/digits';
import type { Path, Refusal } from '../refusal';
import { keyFits } from './account-key';
import { checkBik } from './bik';
import { type AccountCode, refuseAccount } from './messages';

export const normalizeAccountNumber = stripSeparators;

export function isAccountNumber(account: string): boolean {
  return /^[0-9]{20}$/.test(account);
}

function reasonAgainst(
  account: string,
  bik: string,
  begin: string,
  wrongBegin: AccountCode,
): AccountCode | null {
  if (!isAccountNumber(account)) return 'AccountLength';
  if (!account.startsWith(begin)) return wrongBegin;
  // A wrong БИК is told at its own field; the key says nothing until it is right.
  if (checkBik(bik).length > 0) return null;
  return keyFits(bik, account) ? null : 'AccountKey';
}

/** The body's own account in a bank, against the БИК of that bank. */
export function checkBankAccount(account: string, bik: string, path: Path = []): Refusal<AccountCode>[] {
  const reason = reasonAgainst(account, bik, '', 'AccountLength');
  return reason ? [refuseAccount(reason, path)] : [];
}

/** The bank's correspondent account (301…) in the Bank of Russia. */
export function checkCorrespondentAccount(
  account: string,
  bik: string,
  path: Path = [],
): Refusal<AccountCode>[] {
  const reason = reasonAgainst(account, bik, '301', 'CorrespondentAccountPrefix');
  return reason ? [refuseAccount(reason, path)] : [];
}

/** The single treasury account (ЕКС, 40102…) of a body of the Federal Treasury. */
export function checkSingleTreasuryAccount(
  account: string,
  bik: string,
  path: Path = [],
): Refusal<AccountCode>[] {
  const reason = reasonAgainst(account, bik, '40102', 'SingleTreasuryAccountPrefix');
  return reason ? [refuseAccount(reason, path)] : [];
}
