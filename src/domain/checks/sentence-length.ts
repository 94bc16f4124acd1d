import { sentencesOf } from '../text/sentences';
import { wordsOf } from '../text/words';
import type { ContentCheck } from './check';
import { noteAt, proseOf } from './prose';

export const sentenceLength: ContentCheck = {
  code: 'sentence-length',
  name: { ru: 'Длина предложений', en: 'Length of sentences' },
  severity: 'warning',
  appliesTo: null,
  run: (snapshot, { policy }) =>
    proseOf(snapshot)
      .filter(({ isLong }) => isLong)
      .flatMap(({ path, text }) =>
        sentencesOf(text)
          .map((sentence) => ({ ...sentence, length: wordsOf(sentence.text).length }))
          .filter(({ length }) => length > policy.limits.longestSentence)
          .map((sentence) =>
            noteAt(
              path,
              {
                ru: `Слов в предложении: ${sentence.length}, а нужно не больше ${policy.limits.longestSentence}.`,
                en: `A sentence of ${sentence.length} words; at most ${policy.limits.longestSentence} are asked for.`,
              },
              {
                ru: 'Разделите предложение на два или сделайте список.',
                en: 'Split it in two or make a list.',
              },
              sentence.text,
            ),
          ),
      ),
};
