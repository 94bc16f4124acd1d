import { type Affixes, readAffixes } from './affixes';

/** Words with the flags of the suffixes they take. */
type Stems = ReadonlyMap<string, string>;

export interface Dictionary {
  /** Exactly as written: capitals count. */
  has(word: string): boolean;
}

function readStems(text: string): Stems {
  const stems = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [word, flags = ''] = line.trim().split('/');
    // The first line is the number of words; a word may come twice, with other suffixes.
    if (word && !/^\d+$/.test(word)) stems.set(word, (stems.get(word) ?? '') + flags);
  }
  return stems;
}

function isInflected(word: string, stems: Stems, { byEnding, longestEnding }: Affixes): boolean {
  for (let length = 0; length <= longestEnding && length < word.length; length += 1) {
    const byStripped = byEnding.get(word.slice(word.length - length));
    if (!byStripped) continue;
    const beginning = word.slice(0, word.length - length);
    for (const [stripped, rules] of byStripped) {
      const stem = beginning + stripped;
      const flags = stems.get(stem);
      if (flags && rules.some(({ flag, fits }) => flags.includes(flag) && fits.test(stem))) return true;
    }
  }
  return false;
}

/**
 * A Hunspell dictionary that looks a word up by taking suffixes off it, instead of writing out all forms at the start:
 * 146,000 Russian stems stand for over a million forms.
 * @param aff @param dic the two files, UTF-8
 */
export function readDictionary(aff: string, dic: string): Dictionary {
  const affixes = readAffixes(aff);
  const stems = readStems(dic);
  return { has: (word) => stems.has(word) || isInflected(word, stems, affixes) };
}
