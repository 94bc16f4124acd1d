const MAX_LENGTH = 80;

/** The letters of road signs (ГОСТ Р 52290), with a plain `e` for е and ё wherever they stand. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};

function cutAtWord(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1);
  const lastDash = cut.lastIndexOf('-');
  return lastDash > 0 ? cut.slice(0, lastDash) : cut.slice(0, MAX_LENGTH);
}

/**
 * `[a-z0-9-]`, at most 80 characters, cut between words; empty when the title has neither letters nor digits
 * that could be written in Latin: the caller then takes another name.
 */
export function slugOf(title: string): string {
  const latin = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[а-яё]/g, (letter) => LETTERS[letter] ?? '')
    // Accents of Latin letters come apart and fall away: é → e.
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return cutAtWord(latin.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''));
}
