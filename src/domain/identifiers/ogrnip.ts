import type { Path, Refusal } from '../refusal';
import { isAllZeros, isDigits, stripSeparators } from './digits';
import { type IdentifierCode, refuseIdentifier } from './messages';

const LENGTH = 15;

export const normalizeOgrnip = stripSeparators;

function reasonAgainst(ogrnip: string): IdentifierCode | null {
  if (!isDigits(ogrnip)) return 'OgrnipDigits';
  if (ogrnip.length !== LENGTH) return 'OgrnipLength';
  if (isAllZeros(ogrnip)) return 'OgrnipZeros';
  const expected = (Number(ogrnip.slice(0, -1)) % 13) % 10;
  return String(expected) === ogrnip.slice(-1) ? null : 'OgrnipCheckDigit';
}

/** ОГРНИП of an entrepreneur: 15 digits, the last is the remainder of the rest by 13. */
export function checkOgrnip(ogrnip: string, path: Path = []): Refusal<IdentifierCode>[] {
  const reason = reasonAgainst(ogrnip);
  return reason ? [refuseIdentifier(reason, path)] : [];
}
