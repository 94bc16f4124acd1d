import type { Path } from '../refusal';
import { pluralForm } from '../text/plural';
import type { ContentCheck, Note } from './check';
import { type Lengths, typePolicy } from './policy/policy';
import { noteAt } from './prose';
import type { Snapshot } from './snapshot';

const characters = (count: number): string =>
  `${count} ${pluralForm(count, { one: 'знак', few: 'знака', many: 'знаков' })}`;

/** Characters a reader sees; null when the field holds no text. */
function lengthAt({ texts }: Snapshot, name: string): number | null {
  const piece = texts.find(({ path }) => path.join('.') === name);
  const length = piece?.paragraphs.reduce((sum, { text }) => sum + text.trim().length, 0);
  return length ? length : null;
}

function noteOf(path: Path, length: number, { min, max }: Lengths): Note[] {
  const isShort = min !== null && length < min;
  const isLong = max !== null && length > max;
  if (!isShort && !isLong) return [];
  const bound = (isShort ? min : max) ?? 0;
  const message = {
    ru: `Сейчас ${characters(length)}, а нужно не ${isShort ? 'меньше' : 'больше'}: ${characters(bound)}.`,
    en: `${length} characters; at ${isShort ? 'least' : 'most'} ${bound} are asked for.`,
  };
  const mend = isShort
    ? { ru: 'Допишите главное.', en: 'Add what matters.' }
    : { ru: 'Сократите текст.', en: 'Shorten the text.' };
  return [noteAt(path, message, mend)];
}

/** Lengths the policy asks for. An empty field is not too short: it is missing, or not wanted. */
export const textLength: ContentCheck = {
  code: 'text-length',
  name: { ru: 'Длина текста', en: 'Length of texts' },
  severity: 'warning',
  appliesTo: null,
  run: (snapshot, { policy }) =>
    Object.entries(typePolicy(policy, snapshot.type).lengths).flatMap(([name, lengths]) => {
      const length = lengthAt(snapshot, name);
      return length === null ? [] : noteOf(name.split('.'), length, lengths);
    }),
};
