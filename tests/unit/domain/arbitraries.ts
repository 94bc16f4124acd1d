import fc from 'fast-check';
import type { Refusal } from '../../../src/domain/refusal';

export function codesOf(refusals: readonly Refusal[]): string[] {
  return refusals.map((refusal) => refusal.code);
}

export function pathsOf(refusals: readonly Refusal[]): string[] {
  return refusals.map((refusal) => refusal.path.join('.'));
}

/** Exactly so many digits. */
export function digits(length: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
}

/** The value with separators, as people type them, between any of its characters. */
export function withSeparators(value: string): fc.Arbitrary<string> {
  const separator = fc.constantFrom('', '', '', ' ', '-', '\u00A0', '–', '\u200B', '\t');
  return fc
    .array(separator, { minLength: value.length + 1, maxLength: value.length + 1 })
    .map((gaps) => gaps.map((gap, position) => gap + value.charAt(position)).join(''));
}

/** All strings of so many digits, for «exactly one of them is accepted». */
export function allEndings(length: number): string[] {
  return Array.from({ length: 10 ** length }, (_, number) => String(number).padStart(length, '0'));
}
