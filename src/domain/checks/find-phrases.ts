import { foldText, wordsOf } from '../text/words';

/** A phrase found in a text, with the words as they stand there. */
export interface FoundPhrase<Phrase> {
  readonly phrase: Phrase;
  readonly words: string;
}

interface Pattern<Phrase> {
  readonly phrase: Phrase;
  /** Folded words; an open one fits any ending. */
  readonly words: readonly { readonly start: string; readonly isOpen: boolean }[];
}

export type PhraseFinder<Phrase> = (text: string) => FoundPhrase<Phrase>[];

function patternOf<Phrase>(phrase: Phrase, written: string): Pattern<Phrase> {
  const words = written.split(' ').map((word) => ({
    start: foldText(word.replace('*', '')),
    isOpen: word.endsWith('*'),
  }));
  return { phrase, words };
}

/** Finds phrases whatever the case, «ё» and the marks between their words. Of several at one place the longest wins. */
export function phraseFinder<Phrase>(
  phrases: readonly Phrase[],
  writtenOf: (phrase: Phrase) => string,
): PhraseFinder<Phrase> {
  const patterns = phrases
    .map((phrase) => patternOf(phrase, writtenOf(phrase)))
    .sort((one, other) => other.words.length - one.words.length);
  return (text) => {
    const words = wordsOf(text);
    const folded = words.map((word) => foldText(word.text));
    const found: FoundPhrase<Phrase>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const pattern = patterns.find((each) =>
        each.words.every(({ start, isOpen }, offset) => {
          const word = folded[at + offset];
          return word !== undefined && (isOpen ? word.startsWith(start) : word === start);
        }),
      );
      const [first, last] = [words[at], words[at + (pattern?.words.length ?? 1) - 1]];
      if (!pattern || !first || !last) continue;
      found.push({ phrase: pattern.phrase, words: text.slice(first.at, last.at + last.text.length) });
      at += pattern.words.length - 1;
    }
    return found;
  };
}
