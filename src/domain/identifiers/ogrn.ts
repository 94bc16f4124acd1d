import type { Path, Refusal } from '../refusal';
import { isAllZeros, isDigits, stripSeparators } from './digits';
import { type IdentifierCode, refuseIdentifier } from './messages';

const LENGTH = 13;

export const normalizeOgrn = stripSeparators;

function reasonAgainst(ogrn: string): IdentifierCode | null {
  if (!isDigits(ogrn)) return 'OgrnDigits';
  if (ogrn.length !== LENGTH) return 'OgrnLength';
  if (isAllZeros(ogrn)) return 'OgrnZeros';
  const expected = (Number(ogrn.slice(0, -1)) % 11) % 10;
  return String(expected) === ogrn.slice(-1) ? null : 'OgrnCheckDigit';
}

/** ОГРН of an organisation: 13 digits, the last is the remainder of the rest by 11. */
export function checkOgrn(ogrn: string, path: Path = []): Refusal<IdentifierCode>[] {
  const reason = reasonAgainst(ogrn);
  return reason ? [refuseIdentifier(reason, path)] : [];
}
