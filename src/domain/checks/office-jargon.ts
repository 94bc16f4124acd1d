import type { ContentCheck } from './check';
import { phraseFinder } from './find-phrases';
import { noteAt, proseOf } from './prose';

/** Turns of speech that people outside an office do not use, with plain words for them. */
export const officeJargon: ContentCheck = {
  code: 'office-jargon',
  name: { ru: 'Канцелярские обороты', en: 'Office jargon' },
  severity: 'warning',
  appliesTo: null,
  run(snapshot, { policy }) {
    const find = phraseFinder(policy.jargonPhrases, ({ phrase }) => phrase);
    return proseOf(snapshot).flatMap(({ path, text }) =>
      find(text).map(({ phrase, words }) =>
        noteAt(
          path,
          { ru: 'Канцелярский оборот: жителям его трудно понять.', en: 'Office jargon: hard to understand.' },
          { ru: `Скажите проще: ${phrase.instead}.`, en: 'Say it in plainer words.' },
          words,
        ),
      ),
    );
  },
};
