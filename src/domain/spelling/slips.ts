/** In the order of how often they are meant. */
const LETTERS = 'иаоентрвсйлпкыьямдушзбгчщюжцхфэъё';

/** Letters that sound or look alike, so that people confuse them most. */
const CONFUSED: Readonly<Record<string, string>> = {
  ...{ а: 'о', о: 'а', е: 'иэё', и: 'еы', ы: 'и', э: 'е', ё: 'ео', я: 'еи', ю: 'у', у: 'ю' },
  ...{ б: 'п', п: 'б', в: 'ф', ф: 'в', г: 'кх', к: 'г', д: 'т', т: 'д', ж: 'ш', ш: 'жщ', щ: 'ш' },
  ...{ з: 'с', с: 'з', ц: 'с', ч: 'щ', ь: 'ъ', ъ: 'ь', й: 'и', х: 'г' },
};

function* replaced(word: string, lettersFor: (letter: string) => string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) {
    for (const letter of lettersFor(word.charAt(at))) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
}

function* swapped(word: string): Generator<string> {
  for (let at = 0; at + 1 < word.length; at += 1) {
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}

function* shortened(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

function* doubled(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at + 1) + word.slice(at);
}

function* lengthened(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at);
  }
}

/** What is meant most often, a few dozen words: confused and swapped letters, a letter too many or not doubled. */
export function* likelySlipsOf(word: string): Generator<string> {
  yield* replaced(word, (letter) => CONFUSED[letter] ?? '');
  yield* swapped(word);
  yield* doubled(word);
  yield* shortened(word);
}

/** Everything else one slip away, about a thousand words: a missing letter, any other letter. */
export function* otherSlipsOf(word: string): Generator<string> {
  yield* lengthened(word);
  yield* replaced(word, () => LETTERS);
}
