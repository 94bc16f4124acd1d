import type { Path, Refusal } from '../refusal';
import { isAllZeros, isDigits, stripSeparators, weightedSum } from './digits';
import { type IdentifierCode, refuseIdentifier } from './messages';

const LENGTH = 11;
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, 1];
/** Numbers up to 001-001-998 were given before the check number was introduced. */
const LAST_UNCHECKED = 1001998;

export const normalizeSnils = stripSeparators;

function checkNumber(snils: string): string {
  const remainder = weightedSum(snils, WEIGHTS) % 101;
  return String(remainder === 100 ? 0 : remainder).padStart(2, '0');
}

function reasonAgainst(snils: string): IdentifierCode | null {
  if (!isDigits(snils)) return 'SnilsDigits';
  if (snils.length !== LENGTH) return 'SnilsLength';
  if (isAllZeros(snils)) return 'SnilsZeros';
  if (Number(snils.slice(0, 9)) <= LAST_UNCHECKED) return null;
  return checkNumber(snils) === snils.slice(9) ? null : 'SnilsCheckDigit';
}

/** СНИЛС: nine digits and a check number of two. */
export function checkSnils(snils: string, path: Path = []): Refusal<IdentifierCode>[] {
  const reason = reasonAgainst(snils);
  return reason ? [refuseIdentifier(reason, path)] : [];
}

/** `11223344595` → `112-233-445 95`. */
export function formatSnils(snils: string): string {
  return snils.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, '$1-$2-$3 $4');
}
