import type { Path, Refusal } from '../refusal';
import { isAccountNumber } from './keyed-account';
import { type AccountCode, refuseAccount } from './messages';

/** Treasury account 03…: 20 digits, 6–8 the rouble; it has no key, so a typo elsewhere cannot be seen. */
export function checkTreasuryAccount(account: string, path: Path = []): Refusal<AccountCode>[] {
  if (!isAccountNumber(account)) return [refuseAccount('AccountLength', path)];
  if (!account.startsWith('03')) return [refuseAccount('TreasuryAccountPrefix', path)];
  return account.slice(5, 8) === '643' ? [] : [refuseAccount('TreasuryAccountCurrency', path)];
}
