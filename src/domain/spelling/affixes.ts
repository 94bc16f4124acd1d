interface SuffixRule {
  readonly flag: string;
  /** Whether the dictionary's word may take the suffix. */
  readonly fits: RegExp;
}

/**
 * The suffixes of a Hunspell dictionary, read backwards: by the ending a word has, what stood there in the dictionary's
 * word, and under which conditions. One look-up of a stem then serves all rules that lead to it.
 */
export interface Affixes {
  readonly byEnding: ReadonlyMap<string, ReadonlyMap<string, readonly SuffixRule[]>>;
  readonly longestEnding: number;
}

const absent = (part: string | undefined): string => (part === undefined || part === '0' ? '' : part);

/**
 * Reads the suffix rules (`SFX flag stripped added condition`) of an `.aff` file. Russian needs nothing else: no
 * prefixes, no compounds, flags of one character.
 * @param text the file, UTF-8
 */
export function readAffixes(text: string): Affixes {
  const byEnding = new Map<string, Map<string, SuffixRule[]>>();
  let longestEnding = 0;
  for (const line of text.split('\n')) {
    const [kind, flag, stripped, added, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || flag === undefined || condition === undefined) continue;
    const ending = absent(added);
    const byStripped = byEnding.get(ending) ?? new Map<string, SuffixRule[]>();
    const rules = byStripped.get(absent(stripped)) ?? [];
    rules.push({ flag, fits: new RegExp(`${condition}$`, 'u') });
    byEnding.set(ending, byStripped.set(absent(stripped), rules));
    longestEnding = Math.max(longestEnding, ending.length);
  }
  return { byEnding, longestEnding };
}
