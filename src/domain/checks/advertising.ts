import type { ContentCheck } from './check';
import { phraseFinder } from './find-phrases';
import { noteAt, proseOf } from './prose';

/** Public pages carry no advertising: policy of publication, paragraph on content. */
export const advertising: ContentCheck = {
  code: 'advertising',
  name: { ru: 'Рекламные обороты', en: 'Advertising phrases' },
  severity: 'warning',
  appliesTo: null,
  run(snapshot, { policy }) {
    const find = phraseFinder(policy.advertisingPhrases, (phrase) => phrase);
    return proseOf(snapshot).flatMap(({ path, text }) =>
      find(text).map(({ words }) =>
        noteAt(
          path,
          { ru: 'Похоже на рекламу.', en: 'This reads like advertising.' },
          { ru: 'Оставьте факты, уберите призывы и оценки.', en: 'Keep the facts, drop appeals and praise.' },
          words,
        ),
      ),
    );
  },
};
