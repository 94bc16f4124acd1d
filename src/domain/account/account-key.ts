/** 7 1 3 repeated over the prefix of three and the twenty digits of the account. */
const WEIGHTS = [7, 1, 3];

/** Institutions of the Bank of Russia: their accounts are keyed by the region, not by the number of the bank. */
const BANK_OF_RUSSIA_ENDING = /00[012]$/;
const SINGLE_TREASURY_ACCOUNT = '40102';
const CORRESPONDENT_ACCOUNT = '301';

function keyPrefix(bik: string, account: string): string {
  const byRegion =
    account.startsWith(SINGLE_TREASURY_ACCOUNT) ||
    account.startsWith(CORRESPONDENT_ACCOUNT) ||
    BANK_OF_RUSSIA_ENDING.test(bik);
  return byRegion ? `0${bik.slice(4, 6)}` : bik.slice(6, 9);
}

/**
 * Whether the key (digit 9) of a 20-digit account fits the 9-digit БИК. Not for treasury accounts 03…: they have none.
 * Source: order of counting the key of an account, Bank of Russia, 1997-09-08 № 515.
 */
export function keyFits(bik: string, account: string): boolean {
  const digits = Array.from(keyPrefix(bik, account) + account, Number);
  const sum = digits.reduce(
    (total, digit, position) => total + ((digit * (WEIGHTS[position % WEIGHTS.length] ?? 0)) % 10),
    0,
  );
  return sum % 10 === 0;
}
