/** Blanks (also invisible ones, as pasted from documents) and every kind of dash. */
const SEPARATORS = /[\s\p{Pd}\u2212\u200B-\u200D\u2060\u00AD]/gu;

/** Removes what people put between the groups of an identifier. The rest is left for the check to judge. */
export function stripSeparators(input: string): string {
  return input.replace(SEPARATORS, '');
}

export function isDigits(value: string): boolean {
  return /^[0-9]+$/.test(value);
}

export function isAllZeros(value: string): boolean {
  return /^0+$/.test(value);
}

/** Σ digit×weight over the first `weights.length` characters; `value` holds digits only. */
export function weightedSum(value: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, position) => sum + Number(value.charAt(position)) * weight, 0);
}
