import type { Dictionary } from './dictionary';
import { likelySlipsOf, otherSlipsOf } from './slips';
import type { Speller } from './speller';

const MOST_SUGGESTIONS = 3;
/** Every possible slip of a longer word is too many look-ups for a page that waits. */
const LONGEST_SUGGESTED = 24;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word as the dictionary may have it: as written, in lower case, as a name, as an abbreviation. */
function isSpelt(dictionary: Dictionary, word: string): boolean {
  const lower = word.toLowerCase();
  const isCapitalised = word !== lower;
  return (
    dictionary.has(lower) || (isCapitalised && (dictionary.has(word) || dictionary.has(capitalised(lower))))
  );
}

function knownAmong(slips: Iterable<string>, dictionary: Dictionary): string[] {
  const found: string[] = [];
  for (const slip of slips) {
    if (found.includes(slip) || !dictionary.has(slip)) continue;
    found.push(slip);
    if (found.length === MOST_SUGGESTIONS) break;
  }
  return found;
}

/** Speaks for a Russian dictionary; «ё» may be written «е» where the dictionary has both. */
export function russianSpeller(dictionary: Dictionary): Speller {
  return {
    isKnown: (word) => isSpelt(dictionary, word),
    suggest(word) {
      const lower = word.toLowerCase();
      if (lower.length > LONGEST_SUGGESTED) return [];
      const likely = knownAmong(likelySlipsOf(lower), dictionary);
      const found = likely.length > 0 ? likely : knownAmong(otherSlipsOf(lower), dictionary);
      return word.charAt(0) === lower.charAt(0) ? found : found.map(capitalised);
    },
  };
}
