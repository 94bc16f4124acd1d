import { wordsOf } from '../text/words';
import type { ContentCheck, Note } from './check';
import { noteAt, proseOf } from './prose';

const isMixed = (part: string): boolean => /[а-яё]/i.test(part) && /[a-z]/i.test(part);

/** «Cочи» with a Latin C: looks right, and no search finds it. */
export const mixedAlphabets: ContentCheck = {
  code: 'mixed-alphabets',
  name: { ru: 'Латинские буквы в русских словах', en: 'Latin letters in Russian words' },
  severity: 'error',
  appliesTo: null,
  run: (snapshot) =>
    proseOf(snapshot).flatMap(({ path, text }): Note[] =>
      wordsOf(text)
        .flatMap((word) => word.text.split(/[-\u2010\u2011]/))
        .filter(isMixed)
        .map((word) =>
          noteAt(
            path,
            {
              ru: `В слове «${word}» смешаны русские и латинские буквы.`,
              en: 'A word mixes Russian and Latin letters.',
            },
            { ru: 'Наберите слово заново на одной раскладке.', en: 'Type the word anew on one layout.' },
            word,
          ),
        ),
    ),
};
