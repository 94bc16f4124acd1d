import { foldText } from '../text/words';
import type { ContentCheck } from './check';
import { otherDocuments } from './context';
import { noteAt } from './prose';
import { textOf } from './values';

/** Alike but for case, marks and the order of words. */
const keyOf = (title: string): string => foldText(title).split(' ').sort().join(' ');

export const duplicateTitles: ContentCheck = {
  code: 'duplicate-titles',
  name: { ru: 'Повтор названия', en: 'Repeated title' },
  severity: 'warning',
  appliesTo: null,
  run(snapshot, context) {
    const title = textOf(snapshot.fields.title);
    const key = title === null ? '' : keyOf(title);
    if (key === '') return [];
    return otherDocuments(snapshot, context)
      .filter((each) => keyOf(each.title) === key)
      .slice(0, 1)
      .map((each) =>
        noteAt(
          ['title'],
          { ru: 'Материал с таким названием уже есть.', en: 'There is something with this title already.' },
          {
            ru: 'Измените тот материал или назовите этот иначе.',
            en: 'Change that one or give this another title.',
          },
          each.title,
        ),
      );
  },
};
