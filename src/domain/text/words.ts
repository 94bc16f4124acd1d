/** A word with the place of its first letter. Parts joined by a hyphen are one word. */
export interface Word {
  readonly text: string;
  readonly at: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}]*)*/gu;

const VOWELS = /[аеёиоуыэюя]/gi;

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({ text: match[0], at: match.index ?? 0 }));
}

/** In Russian every vowel makes a syllable, exactly. */
export function countSyllables(word: string): number {
  return word.match(VOWELS)?.length ?? 0;
}

/** Small letters, «е» for «ё», single blanks, no marks: for comparing titles and phrases. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
