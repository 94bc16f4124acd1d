import type { Speller } from '../spelling/speller';
import { type Word, wordsOf } from '../text/words';
import type { ContentCheck, Note } from './check';
import { noteAt, proseOf } from './prose';

/** Words past this number are named without suggestions: those cost more than all the rest. */
const MOST_SUGGESTED = 12;

const CYRILLIC = /^[а-яё]+$/i;

/** The part of a word all its forms share: its last vowel, «й» or «ь» falls away. */
const stemOf = (word: string): string => word.toLowerCase().replace(/[аеёиоуыэюяйь]$/, '');

/** Whether the word is a form of one of the organisation's own: the same stem with an ending of three letters at most. */
function isOwn(word: string, stems: readonly string[]): boolean {
  const lower = word.toLowerCase();
  return stems.some((stem) => lower.startsWith(stem) && lower.length - stem.length <= 3);
}

const isAbbreviation = (word: string): boolean => word.length <= 8 && word === word.toUpperCase();

/** A capital inside a sentence makes a name, and names are in no dictionary. */
function isName({ text, at }: Word, paragraph: string): boolean {
  if (text.charAt(0) === text.charAt(0).toLowerCase()) return false;
  const before = paragraph.slice(Math.max(0, at - 4), at).trimEnd();
  return before !== '' && !/[.!?…:•\u2013\u2014-]$/.test(before);
}

/** Shortened words end in a dot: «каб.», «просп.». */
const isShortened = ({ text, at }: Word, paragraph: string): boolean =>
  text.length <= 5 && paragraph.charAt(at + text.length) === '.';

/** Judges one word of a paragraph by the dictionary and the organisation's own words. */
function isMisspelt(text: string, speller: Speller, stems: readonly string[]): boolean {
  if (speller.isKnown(text) || isOwn(text, stems)) return false;
  return text
    .split(/[-\u2010\u2011]/)
    .filter((part) => part.length > 2 && CYRILLIC.test(part) && !isAbbreviation(part))
    .some((part) => !speller.isKnown(part) && !isOwn(part, stems));
}

function noteOf(path: Note['path'], word: string, suggestions: readonly string[]): Note {
  const [ru, en] = [suggestions.map((each) => `«${each}»`).join(', '), suggestions.join(', ')];
  const mend = suggestions.length
    ? {
        ru: `Возможно: ${ru}. Если слово верное, добавьте его в словарь организации.`,
        en: `Perhaps: ${en}. Add the word to the list of the organisation if it is right.`,
      }
    : {
        ru: 'Исправьте или добавьте слово в словарь организации.',
        en: 'Correct it or add it to the list of the organisation.',
      };
  return noteAt(
    path,
    { ru: `Слова «${word}» нет в словаре.`, en: `“${word}” is not in the dictionary.` },
    mend,
    word,
  );
}

/** Russian words the dictionary and the organisation do not know; each is named once a field. */
export const spelling: ContentCheck = {
  code: 'spelling',
  name: { ru: 'Орфография', en: 'Spelling' },
  severity: 'warning',
  appliesTo: null,
  run(snapshot, { speller, ownWords }) {
    if (speller === null) return [];
    const stems = ownWords.map(stemOf).filter((stem) => stem.length > 1);
    const verdicts = new Map<string, boolean>();
    const isWrong = (word: string): boolean => {
      const verdict = verdicts.get(word) ?? isMisspelt(word, speller, stems);
      verdicts.set(word, verdict);
      return verdict;
    };
    const notes = new Map<string, Note>();
    for (const { path, text } of proseOf(snapshot)) {
      for (const word of wordsOf(text)) {
        const key = `${JSON.stringify(path)} ${word.text}`;
        if (notes.has(key) || isName(word, text) || isShortened(word, text) || !isWrong(word.text)) continue;
        const suggestions = notes.size < MOST_SUGGESTED ? speller.suggest(word.text) : [];
        notes.set(key, noteOf(path, word.text, suggestions));
      }
    }
    return [...notes.values()];
  },
};
