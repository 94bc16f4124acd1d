import { sentencesOf } from '../text/sentences';
import { countSyllables, wordsOf } from '../text/words';
import type { ContentCheck } from './check';
import { noteAt } from './prose';
import type { TextPiece } from './snapshot';

/** Below this a figure says nothing. */
const FEWEST_WORDS = 100;

/**
 * Flesch's index with the coefficients of I. Oborneva (2006) for Russian; 100 is easy, below zero is a statute.
 * null for a text that is too short to tell.
 */
export function readabilityOf({ paragraphs }: Pick<TextPiece, 'paragraphs'>): number | null {
  const texts = paragraphs
    .filter(({ kind }) => kind !== 'heading' && kind !== 'code')
    .map(({ text }) => text);
  const words = texts.flatMap(wordsOf).filter(({ text }) => /[а-яё]/i.test(text));
  if (words.length < FEWEST_WORDS) return null;
  const sentences = texts.reduce((count, text) => count + sentencesOf(text).length, 0);
  const syllables = words.reduce((count, { text }) => count + countSyllables(text), 0);
  return 206.835 - 1.3 * (words.length / sentences) - 60.1 * (syllables / words.length);
}

export const readability: ContentCheck = {
  code: 'readability',
  name: { ru: 'Понятность текста', en: 'Readability' },
  severity: 'warning',
  appliesTo: null,
  run: ({ texts }, { policy }) =>
    texts
      .filter(({ role, isLong }) => role === 'prose' && isLong)
      .flatMap((piece) => {
        const index = readabilityOf(piece);
        const { lowestReadability: lowest } = policy.limits;
        if (index === null || index >= lowest) return [];
        return [
          noteAt(
            piece.path,
            {
              ru: `Текст трудно читать: индекс ${Math.round(index)} при норме от ${lowest}.`,
              en: `Hard to read: ${Math.round(index)}, at least ${lowest} is asked for.`,
            },
            {
              ru: 'Разбейте предложения, замените длинные слова короткими.',
              en: 'Split sentences, use shorter words.',
            },
          ),
        ];
      }),
};
