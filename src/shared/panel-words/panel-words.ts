import english from './english.json';

/** Where the content manager's answers carry words of ours: of a type, of a field, of a row of permissions. */
const SPOKEN: readonly string[] = ['displayName', 'label', 'description', 'placeholder'];

const TO_ENGLISH: ReadonlyMap<string, string> = new Map(Object.entries(english));
const TO_RUSSIAN: ReadonlyMap<string, string> = new Map(
  [...TO_ENGLISH].map(([russian, inEnglish]) => [inEnglish, russian]),
);

function withWords(value: unknown, words: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withWords(item, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      typeof inner === 'string' && SPOKEN.includes(key)
        ? (words.get(inner) ?? inner)
        : withWords(inner, words),
    ]),
  );
}

/** Names, labels and hints of the content types in English; words an administrator has put there stay as they are. */
export function inEnglish(answer: unknown): unknown {
  return withWords(answer, TO_ENGLISH);
}

/** The way back, of a view configured in the English panel: what is stored is Russian, so that it suits both. */
export function asStored(configuration: unknown): unknown {
  return withWords(configuration, TO_RUSSIAN);
}
