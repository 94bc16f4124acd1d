/** Knows the words of a language. Words are given in lower case or as written, without hyphens and accents. */
export interface Speller {
  isKnown(word: string): boolean;
  /** Known words one slip away, the likeliest first; empty when there is none. */
  suggest(word: string): readonly string[];
}
