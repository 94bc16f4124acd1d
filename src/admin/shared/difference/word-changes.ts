import { diffArrays } from 'diff';

export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * Words, numbers, spaces and single signs. The package's own words are Latin: a Russian word falls into letters there.
 */
const TOKENS = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*|\s+|./gsu;

const tokensOf = (text: string): string[] => text.match(TOKENS) ?? [];

/** How one text became the other, by words. Read without what was added it is the first, without what was removed the second. */
export function wordChanges(before: string, after: string): WordChange[] {
  return diffArrays(tokensOf(before), tokensOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
