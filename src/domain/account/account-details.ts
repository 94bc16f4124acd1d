import type { Path, Refusal } from '../refusal';
import type { TextCode } from '../text/messages';
import { checkPlainLine, normalizeLine } from '../text/plain-text';
import { checkBik, normalizeBik } from './bik';
import { checkKbk, normalizeKbk } from './kbk';
import {
  checkBankAccount,
  checkCorrespondentAccount,
  checkSingleTreasuryAccount,
  normalizeAccountNumber,
} from './keyed-account';
import { type AccountCode, refuseAccount } from './messages';
import { checkPersonalAccount, normalizePersonalAccount } from './personal-account';
import { checkTreasuryAccount } from './treasury-account';

type Optional = string | null | undefined;

/** Account details of an organisation; which fields count depends on the kind. */
export interface AccountDetails {
  /** `bank`: an account in a bank; `treasury`: a body served by the Federal Treasury; anything else is refused. */
  readonly kind: string;
  readonly recipient?: Optional;
  readonly bankName?: Optional;
  readonly bik?: Optional;
  readonly account?: Optional;
  readonly correspondentAccount?: Optional;
  readonly singleTreasuryAccount?: Optional;
  readonly treasuryAccount?: Optional;
  readonly personalAccount?: Optional;
  readonly kbk?: Optional;
}

type Code = AccountCode | TextCode;
type FieldCheck = (value: string, path: Path) => Refusal<Code>[];

function judge(value: Optional, required: boolean, path: Path, check: FieldCheck): Refusal<Code>[] {
  if (value) return check(value, path);
  return required ? [refuseAccount('AccountFieldRequired', path)] : [];
}

function againstBank(details: AccountDetails, path: Path): Refusal<Code>[] {
  const bik = details.bik ?? '';
  return [
    ...judge(details.account, true, [...path, 'account'], (value, at) => checkBankAccount(value, bik, at)),
    // Institutions of the Bank of Russia have no correspondent account.
    ...judge(details.correspondentAccount, false, [...path, 'correspondentAccount'], (value, at) =>
      checkCorrespondentAccount(value, bik, at),
    ),
  ];
}

function againstTreasury(details: AccountDetails, path: Path): Refusal<Code>[] {
  const bik = details.bik ?? '';
  return [
    ...judge(details.singleTreasuryAccount, true, [...path, 'singleTreasuryAccount'], (value, at) =>
      checkSingleTreasuryAccount(value, bik, at),
    ),
    ...judge(details.treasuryAccount, true, [...path, 'treasuryAccount'], checkTreasuryAccount),
    ...judge(details.personalAccount, false, [...path, 'personalAccount'], checkPersonalAccount),
    ...judge(details.kbk, false, [...path, 'kbk'], checkKbk),
  ];
}

/** The whole component. Fields of the other kind are not judged: `normalizeAccountDetails` empties them. */
export function checkAccountDetails(details: AccountDetails, path: Path = []): Refusal<Code>[] {
  const { kind } = details;
  if (kind !== 'bank' && kind !== 'treasury') return [refuseAccount('AccountKind', [...path, 'kind'])];
  return [
    ...judge(details.recipient, false, [...path, 'recipient'], checkPlainLine),
    ...judge(details.bankName, false, [...path, 'bankName'], checkPlainLine),
    ...judge(details.bik, true, [...path, 'bik'], checkBik),
    ...(kind === 'bank' ? againstBank(details, path) : againstTreasury(details, path)),
  ];
}

function normalized(value: Optional, wanted: boolean, normalize: (input: string) => string): string | null {
  return wanted && value ? normalize(value) || null : null;
}

/** What is stored: separators stripped, the fields of the other kind emptied; other properties are kept. */
export function normalizeAccountDetails<Given extends AccountDetails>(details: Given) {
  // While no kind is chosen nothing that was typed is lost.
  const bank = details.kind !== 'treasury';
  const treasury = details.kind !== 'bank';
  return {
    ...details,
    recipient: normalized(details.recipient, true, normalizeLine),
    bankName: normalized(details.bankName, true, normalizeLine),
    bik: normalized(details.bik, true, normalizeBik),
    account: normalized(details.account, bank, normalizeAccountNumber),
    correspondentAccount: normalized(details.correspondentAccount, bank, normalizeAccountNumber),
    singleTreasuryAccount: normalized(details.singleTreasuryAccount, treasury, normalizeAccountNumber),
    treasuryAccount: normalized(details.treasuryAccount, treasury, normalizeAccountNumber),
    personalAccount: normalized(details.personalAccount, treasury, normalizePersonalAccount),
    kbk: normalized(details.kbk, treasury, normalizeKbk),
  };
}
