import type { Path, Refusal } from '../refusal';
import { isAllZeros, isDigits, stripSeparators, weightedSum } from './digits';
import { type IdentifierCode, refuseIdentifier } from './messages';

const WEIGHTS_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const WEIGHTS_11 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const WEIGHTS_12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

const ORGANIZATION_LENGTH = 10;
const PERSON_LENGTH = 12;

export const normalizeInn = stripSeparators;

function endsWithCheckDigit(inn: string, weights: readonly number[]): boolean {
  return String((weightedSum(inn, weights) % 11) % 10) === inn.charAt(weights.length);
}

function hasCheckDigits(inn: string): boolean {
  return inn.length === ORGANIZATION_LENGTH
    ? endsWithCheckDigit(inn, WEIGHTS_10)
    : endsWithCheckDigit(inn, WEIGHTS_11) && endsWithCheckDigit(inn, WEIGHTS_12);
}

function reasonAgainst(inn: string, length: number, wrongLength: IdentifierCode): IdentifierCode | null {
  if (!isDigits(inn)) return 'InnDigits';
  if (inn.length !== length) return wrongLength;
  if (isAllZeros(inn)) return 'InnZeros';
  return hasCheckDigits(inn) ? null : 'InnCheckDigit';
}

/** ИНН of an organisation: 10 digits, the last is a check digit. Structure: order of the tax service ММВ-7-6/435@. */
export function checkInn(inn: string, path: Path = []): Refusal<IdentifierCode>[] {
  const wrongLength = inn.length === PERSON_LENGTH ? 'InnOfPerson' : 'InnLength';
  const reason = reasonAgainst(inn, ORGANIZATION_LENGTH, wrongLength);
  return reason ? [refuseIdentifier(reason, path)] : [];
}

/** ИНН of a person or an entrepreneur: 12 digits, the last two are check digits. */
export function checkPersonInn(inn: string, path: Path = []): Refusal<IdentifierCode>[] {
  const reason = reasonAgainst(inn, PERSON_LENGTH, 'InnPersonLength');
  return reason ? [refuseIdentifier(reason, path)] : [];
}
