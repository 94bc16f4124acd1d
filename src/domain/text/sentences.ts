/** A sentence with the place of its first character. */
export interface Sentence {
  readonly text: string;
  readonly at: number;
}

const ENDS = '.!?…';
const CLOSERS = '"»”\')]';

/** After these a name or a number follows: «г. Москва», «ул. Ленина», «ст. 5», «тел. 112». */
const BEFORE_NAMES: ReadonlySet<string> = new Set([
  'ул',
  'д',
  'пр',
  'просп',
  'пер',
  'наб',
  'пл',
  'им',
  'обл',
  'п',
  'пп',
  'ст',
  'ч',
  'стр',
  'корп',
  'кв',
  'каб',
  'тел',
  'доб',
  'см',
  'пос',
  'с',
  'р',
  'рис',
  'табл',
]);

const isBlank = (character: string): boolean => /\s/.test(character);

/** The letters that end right before the dot at `dot`. */
function wordBefore(text: string, dot: number): string {
  let start = dot;
  while (start > 0 && dot - start < 12 && /\p{L}/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, dot);
}

function isAbbreviation(text: string, dot: number): boolean {
  const word = wordBefore(text, dot);
  // An initial: «И. И. Иванов».
  if (word.length === 1 && word !== word.toLowerCase()) return true;
  if (BEFORE_NAMES.has(word.toLowerCase()))
    return !/[тТ]\.\s?$/.test(text.slice(Math.max(0, dot - word.length - 3), dot - word.length));
  // «г. Москва» is a town, «2026 г. Заявитель» ends a sentence.
  return word === 'г' && !/[0-9]\s?$/.test(text.slice(Math.max(0, dot - 3), dot - 1));
}

/** Whether what stands after the blank at `from` may begin a sentence. */
function beginsSentence(text: string, from: number): boolean {
  let next = from;
  while (next < text.length && isBlank(text.charAt(next))) next += 1;
  return next === text.length || /[\p{Lu}\p{N}«"„—–-]/u.test(text.charAt(next));
}

/** Sentences of one paragraph; line ends do not count. Time is proportional to the length. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed) sentences.push({ text: trimmed, at: start + piece.indexOf(trimmed) });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    if (!ENDS.includes(text.charAt(at))) continue;
    const first = at;
    while (at + 1 < text.length && (ENDS + CLOSERS).includes(text.charAt(at + 1))) at += 1;
    if (at + 1 < text.length && !isBlank(text.charAt(at + 1))) continue;
    const isDot = first === at && text.charAt(at) === '.';
    if ((isDot && isAbbreviation(text, at)) || !beginsSentence(text, at + 1)) continue;
    push(at + 1);
  }
  push(text.length);
  return sentences;
}
